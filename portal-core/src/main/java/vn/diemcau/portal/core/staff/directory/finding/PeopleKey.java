package vn.diemcau.portal.core.staff.directory.finding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import vn.diemcau.portal.core.shared.Ids;

/** The place of a person in an ordered list, as it stands in an address: the values of {@link PeopleOrder#keys()}. */
public final class PeopleKey {

    private static final String BETWEEN = "\n";
    private static final int LENGTH = 2_000;

    private PeopleKey() {
    }

    /** The form in addresses. */
    public static String encoded(List<String> values) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(String.join(BETWEEN, values).getBytes(UTF_8));
    }

    /** @return nothing for what is no place in a list of that order; it begins anew then */
    public static List<String> parse(String text, PeopleOrder order) {
        if (text == null || text.isEmpty() || text.length() > LENGTH) {
            return List.of();
        }
        try {
            var values = List.of(new String(Base64.getUrlDecoder().decode(text), UTF_8).split(BETWEEN, -1));
            return fits(values, order) ? values : List.of();
        } catch (IllegalArgumentException notOurs) {
            return List.of();
        }
    }

    /** Numbers where numbers belong, an id at the end, and nothing that PostgreSQL cannot take for text. */
    private static boolean fits(List<String> values, PeopleOrder order) {
        int last = order.keys().size() - 1;
        if (values.size() != last + 1 || values.stream().anyMatch(value -> value.indexOf('\0') >= 0)
                || Ids.parse(values.get(last)).isEmpty()) {
            return false;
        }
        for (int i = 0; i <= last; i++) {
            if (isNumber(order.keys().get(i)) && !values.get(i).matches("-?\\d{1,9}")) {
                return false;
            }
        }
        return true;
    }

    static boolean isNumber(String key) {
        return key.equals("-p.score") || key.equals("p.position") || key.equals("p.rank");
    }
}
