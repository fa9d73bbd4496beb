/** What holds for the whole portal: the name, colour and emblem of the hospital, and which parts are on. */
package vn.diemcau.portal.core.settings;
