package vn.diemcau.portal.it.browser.support;

import com.google.gson.JsonElement;
import java.util.stream.StreamSupport;

/** People of the demo hospital, found by the interface for programs. */
public final class Staff {

    private Staff() {
    }

    /** The id of the person of this given name in Phòng Công tác xã hội. */
    public static String id(String givenName) {
        return StreamSupport.stream(Rest.as(Person.CTXH_EDITOR).get("/api/v1/staff?section=ctxh").json().getAsJsonArray().spliterator(), false)
                .map(JsonElement::getAsJsonObject).filter(person -> person.get("givenName").getAsString().equals(givenName))
                .findFirst().orElseThrow().get("id").getAsString();
    }
}
