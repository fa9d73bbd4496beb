package vn.diemcau.portal.it.permissions;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an address is tried.
 *
 * @param of    what it is about, as the table says
 * @param thing makes that anew
 * @param query the part of the address from the question mark on, or nothing
 * @param type  the media type of the body, empty without one
 */
record Example(String of, Supplier<Thing> thing, String query, String type, BodyPublisher body) {

    private static final Pattern PLACE = Pattern.compile("\\{[^}]+}|\\*");
    private static final Thing NOTHING = new Thing(List.of(), 0);

    /** The plain address, about nothing in particular. */
    static final Example PLAIN = of("", () -> NOTHING);

    /** @param keys what stands in the address in place of the braces @param version the one that a change is based on */
    record Thing(List<?> keys, long version) {
    }

    static Example of(String what, Supplier<Thing> thing) {
        return new Example(what, thing, "", "", BodyPublishers.noBody());
    }

    Example asking(String query) {
        return new Example(of, thing, query, type, body);
    }

    Example sending(String type, BodyPublisher body) {
        return new Example(of, thing, query, type, body);
    }

    Example sendingJson(String json) {
        return sending("application/json", BodyPublishers.ofString(json));
    }

    Example sendingForm(String fields) {
        return sending("application/x-www-form-urlencoded", BodyPublishers.ofString(fields));
    }

    /** The same about one thing, which all may look at who only look. */
    Example made() {
        var made = thing.get();
        return new Example(of, () -> made, query, type, body);
    }

    /** @param call a method and an address */
    HttpRequest.Builder request(String call, Function<String, HttpRequest.Builder> builder) {
        var thing = this.thing.get();
        var keys = thing.keys().iterator();
        var path = PLACE.matcher(call.split(" ")[1]).replaceAll(place -> Matcher.quoteReplacement(keys.next().toString()));
        var request = builder.apply(path + query).method(call.split(" ")[0], body)
                .header("If-Match", '"' + Long.toString(thing.version()) + '"');
        return type.isEmpty() ? request : request.header("Content-Type", type);
    }
}
