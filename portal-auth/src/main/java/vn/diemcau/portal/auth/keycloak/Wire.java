package vn.diemcau.portal.auth.keycloak;

import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/** Clients for Keycloak's interfaces. None waits longer than a person would. */
public final class Wire {

    private static final int CONNECT_SECONDS = 3;
    private static final int READ_SECONDS = 10;

    private Wire() {
    }

    public static RestClientBuilder to(String address) {
        return RestClientBuilder.newBuilder().baseUri(URI.create(address))
                .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS).readTimeout(READ_SECONDS, TimeUnit.SECONDS);
    }
}
