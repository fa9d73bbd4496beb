package vn.diemcau.portal.launcher.servers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.diemcau.portal.launcher.system.Folders;
import vn.diemcau.portal.launcher.system.StartFailure;

/**
 * The realm that Keycloak imports. Keycloak imports a realm once and never looks at the file again, so
 * the fingerprint of the imported text is kept beside Keycloak's data; when the text is another one, that
 * data is dropped and the realm imported anew.
 */
final class RealmFile {

    private static final String RESOURCE = "/keycloak/hospital-realm.json";
    private static final String ADDRESS_IN_FILE = "http://localhost:9080";

    private final String text;

    RealmFile(String text) {
        this.text = text;
    }

    /** The realm of the repository, for a portal at the given address. */
    static RealmFile forPortalAt(String publicUrl) {
        try (InputStream stream = RealmFile.class.getResourceAsStream(RESOURCE)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new RealmFile(text.replace(ADDRESS_IN_FILE, publicUrl));
        } catch (IOException e) {
            throw new StartFailure("Cannot read the realm file: " + e.getMessage(), e);
        }
    }

    /** Puts the text where Keycloak looks for it and drops data that came from another text. */
    void prepare(Path importFolder, Path data) {
        try {
            Folders.create(importFolder);
            Files.writeString(importFolder.resolve("hospital-realm.json"), text);
            if (!fingerprint().equals(imported(data))) {
                Folders.delete(data);
            }
            Folders.create(data);
        } catch (IOException e) {
            throw new StartFailure("Cannot prepare the realm in " + importFolder + ": " + e.getMessage(), e);
        }
    }

    /** To be called when Keycloak answers, thus after a complete import. */
    void rememberImport(Path data) {
        try {
            Files.writeString(mark(data), fingerprint());
        } catch (IOException e) {
            throw new StartFailure("Cannot write to " + data + ": " + e.getMessage(), e);
        }
    }

    private static String imported(Path data) throws IOException {
        return Files.exists(mark(data)) ? Files.readString(mark(data)) : "";
    }

    private static Path mark(Path data) {
        return data.resolve("realm.sha256");
    }

    String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
