package vn.diemcau.portal.it.browser.support;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The app on a person's telephone: codes of six digits by RFC 6238. */
public record OneTimeCode(byte[] secret) {

    /** Seconds after which the code is another one. */
    public static final int PERIOD = 30;

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** @param typed the secret as Keycloak shows it to people who cannot scan: base 32, in groups */
    public static OneTimeCode of(String typed) {
        var letters = typed.replaceAll("\\s", "");
        var bits = BigInteger.ZERO;
        for (var letter : letters.toCharArray()) {
            bits = bits.shiftLeft(5).or(BigInteger.valueOf(BASE32.indexOf(letter)));
        }
        var length = letters.length() * 5 / 8;
        var bytes = bits.shiftRight(letters.length() * 5 % 8).toByteArray();
        var secret = new byte[length];
        var taken = Math.min(length, bytes.length);
        System.arraycopy(bytes, bytes.length - taken, secret, length - taken, taken);
        return new OneTimeCode(secret);
    }

    public String at(Instant time) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(time.getEpochSecond() / PERIOD).array());
            var offset = hash[hash.length - 1] & 0xf;
            var number = ByteBuffer.wrap(Arrays.copyOfRange(hash, offset, offset + Integer.BYTES)).getInt() & 0x7fffffff;
            return String.format("%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
