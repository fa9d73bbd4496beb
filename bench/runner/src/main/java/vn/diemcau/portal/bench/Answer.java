package vn.diemcau.portal.bench;

/** What came back: the first {@code length} bytes of the buffer are the body. The next answer overwrites them. */
record Answer(int status, byte[] buffer, int length) {

    /** Whether the status is 200 and the marker stands in the body. */
    boolean isGood(byte[] marker) {
        return status == 200 && contains(marker);
    }

    private boolean contains(byte[] marker) {
        for (int start = 0; start <= length - marker.length; start++) {
            if (buffer[start] == marker[0] && matches(marker, start)) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(byte[] marker, int start) {
        for (int i = 1; i < marker.length; i++) {
            if (buffer[start + i] != marker[i]) {
                return false;
            }
        }
        return true;
    }
}
