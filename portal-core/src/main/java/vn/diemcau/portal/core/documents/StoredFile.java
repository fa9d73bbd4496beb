package vn.diemcau.portal.core.documents;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** An open file of the store: its size in bytes and its content. */
public record StoredFile(long size, InputStream content) implements Closeable {

    @Override
    public void close() throws IOException {
        content.close();
    }
}
