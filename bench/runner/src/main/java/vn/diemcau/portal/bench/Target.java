package vn.diemcau.portal.bench;

import java.nio.charset.StandardCharsets;

/**
 * One page to measure.
 *
 * @param path    the address without host
 * @param marker  a text that stands in a good answer and in no other
 * @param cookies the value of the header {@code Cookie}
 */
record Target(String name, String path, String marker, String cookies) {

    /** The request as it goes over the wire. */
    byte[] request(String authority) {
        return ("GET " + path + " HTTP/1.1\r\nHost: " + authority + "\r\nAccept: text/html\r\nCookie: " + cookies + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
