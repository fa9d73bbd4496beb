package vn.diemcau.portal.it.browser.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An RSA key that signs tokens (RFC 7515, RS256) as an identity server would. */
public final class OwnKey {

    private static final int BITS = 2048;

    private final KeyPair pair = generated();

    private static KeyPair generated() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A token with these claims. @param keyId the key that the token says it is signed with */
    public String token(String keyId, JsonObject claims) {
        var text = encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"" + keyId + "\"}") + '.' + encoded(claims.toString());
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(pair.getPrivate());
            signature.update(text.getBytes(UTF_8));
            return text + '.' + encoded(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A token with these claims, signed with a shared secret (HS256). */
    public static String sharedSecretToken(String keyId, JsonObject claims, byte[] secret) {
        var text = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"" + keyId + "\"}") + '.' + encoded(claims.toString());
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return text + '.' + encoded(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The public key in the forms in which servers hold it: as bytes (X.509), as text (PEM) with and without its last line end. */
    public List<byte[]> publicForms() {
        var bytes = pair.getPublic().getEncoded();
        var pem = "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes)
                + "\n-----END PUBLIC KEY-----";
        return List.of(bytes, pem.getBytes(UTF_8), (pem + "\n").getBytes(UTF_8),
                ((RSAPublicKey) pair.getPublic()).getModulus().toByteArray());
    }

    /** The private key (PKCS #8) as Keycloak takes it. */
    String pem() {
        return "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(pair.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----";
    }

    /** Whether a JSON Web Key (RFC 7517) is the public half of this one. */
    boolean is(JsonElement key) {
        var modulus = ((RSAPublicKey) pair.getPublic()).getModulus().toByteArray();
        var unsigned = modulus[0] == 0 ? Arrays.copyOfRange(modulus, 1, modulus.length) : modulus;
        var published = key.getAsJsonObject().get("n");
        return published != null && published.getAsString().equals(encoded(unsigned));
    }

    public static String encoded(String text) {
        return encoded(text.getBytes(UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
