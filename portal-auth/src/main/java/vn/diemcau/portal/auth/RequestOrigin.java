package vn.diemcau.portal.auth;

import jakarta.enterprise.context.RequestScoped;

/** Where a request came from. The web layer says it; work that no request has asked for has none. */
@RequestScoped
public class RequestOrigin {

    private String address = "";

    /** @param clientAddress as the server sees it; behind a proxy what a trusted proxy says, which the server decides */
    public void came(String clientAddress) {
        this.address = clientAddress;
    }

    /** The address of the client; empty if there is none. */
    public String address() {
        return address;
    }
}
