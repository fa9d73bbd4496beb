package vn.diemcau.portal.core.meetings.calls;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How somebody who is told is reached.
 *
 * @param username null for who has no account
 * @param email    of who has no account, or null
 * @param secret   of the address under which they answer, or null
 */
record Told(String username, String email, String secret) {

    static List<String> usernames(List<Told> people) {
        return people.stream().map(Told::username).filter(name -> name != null).toList();
    }

    /** The addresses of those without an account, by where their mail leads. */
    static Map<String, String> addresses(List<Told> people) {
        return people.stream().filter(told -> told.username() == null && told.email() != null)
                .collect(Collectors.toMap(told -> "/invitation?key=" + told.secret(), Told::email));
    }
}
