package vn.diemcau.portal.core.meetings.calls;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How somebody who is told is reached.
 *
 * @param username null for who has no account
 * @param email    of who has no account, or null
 * @param secret   of the address under which they answer, or null
 * @param seen     whether whoever tells them may know that they take part
 * @param open     whether all readers of the meeting may
 */
public record Told(String username, String email, String secret, boolean seen, boolean open) {

    public static Told byAccount(String username) {
        return new Told(username, null, null, true, true);
    }

    public static Told byMail(String email, String secret) {
        return new Told(null, email, secret, true, true);
    }

    static List<String> usernames(Collection<Told> people) {
        return people.stream().map(Told::username).filter(name -> name != null).toList();
    }

    /** The addresses of those without an account, by where their mail leads. */
    static Map<String, String> addresses(Collection<Told> people) {
        return people.stream().filter(told -> told.username() == null && told.email() != null)
                .collect(Collectors.toMap(told -> "/invitation?key=" + told.secret(), Told::email));
    }

    static int count(Collection<Told> people, Predicate<Told> which) {
        return (int) people.stream().filter(which).count();
    }
}
