package vn.diemcau.portal.core.documents;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Keeps the contents of files: pictures, attachments, papers.
 *
 * <p>What a file is called and who may see it stands in the database; the store knows only keys. A key is a
 * relative path of {@code [a-z0-9./-]}, for example {@code articles/0190…/960.jpg}. Anything else, above all
 * {@code ..}, is refused with an {@link IllegalArgumentException}.
 *
 * <p>The interface is the seam between one server with a folder and several servers with an object storage:
 * nothing outside this package may assume that files lie on a disk.
 */
public interface FileStore {

    /**
     * Stores the content under the key; what was there before is replaced in one step. A reader sees the old
     * content or the new one, never a part. The stream is read to its end but not closed.
     *
     * @throws UncheckedIOException if the content cannot be read or stored; the key is unchanged then
     */
    void put(String key, InputStream content);

    /** Opens what is stored under the key; whoever asked for it closes it. */
    Optional<StoredFile> open(String key);

    /** Removes what is stored under the key, if anything. */
    void delete(String key);

    /**
     * Removes everything below the prefix, which is the key of a folder: {@code articles/1} takes
     * {@code articles/1/a.jpg} along but not {@code articles/10/a.jpg}. A slash at its end may stand or not.
     */
    void deleteAll(String prefix);
}
