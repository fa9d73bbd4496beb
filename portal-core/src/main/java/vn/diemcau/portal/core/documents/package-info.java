/**
 * Files of all kinds: where they are kept ({@link vn.diemcau.portal.core.documents.FileStore}) and how an uploaded
 * picture becomes one that can be shown ({@link vn.diemcau.portal.core.documents.PictureWorkshop}).
 */
package vn.diemcau.portal.core.documents;
