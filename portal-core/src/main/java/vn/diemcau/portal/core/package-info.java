/** The domain: one flat package per feature. A feature's services are its boundary; features talk by events. */
package vn.diemcau.portal.core;
