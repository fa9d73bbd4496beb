package vn.diemcau.portal.it.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.core.shared.NotFound;

/**
 * Tries one operation as everybody and compares who was let through. Whoever is not named must be refused, so that
 * nobody is forgotten.
 *
 * @param <T> what the operation is done to; made anew for everybody
 */
public final class Permitted<T> {

    private final Map<Person, Outcome> outcomes = new EnumMap<>(Person.class);
    private final Map<Person, Outcome> expected = new EnumMap<>(Person.class);

    private enum Outcome {
        DONE("yes"), NOT_FOUND("404"), NOT_PERMITTED("403");

        private final String answer;

        Outcome(String answer) {
            this.answer = answer;
        }
    }

    Permitted(Callers callers, Supplier<T> given, Consumer<T> operation) {
        for (var person : Person.values()) {
            var thing = given.get();
            outcomes.put(person, callers.as(person.username(), () -> outcome(thing, operation)));
            expected.put(person, Outcome.NOT_PERMITTED);
        }
    }

    private static <T> Outcome outcome(T thing, Consumer<T> operation) {
        try {
            operation.accept(thing);
            return Outcome.DONE;
        } catch (NotPermitted refused) {
            return Outcome.NOT_PERMITTED;
        } catch (NotFound hidden) {
            return Outcome.NOT_FOUND;
        }
    }

    /** What came of it for a person, as the table of permissions says it. */
    String answerTo(Person person) {
        return outcomes.get(person).answer;
    }

    public Permitted<T> allows(Person... people) {
        return expect(Outcome.DONE, people);
    }

    /** For these people the thing must not seem to exist. */
    public Permitted<T> hidesFrom(Person... people) {
        return expect(Outcome.NOT_FOUND, people);
    }

    private Permitted<T> expect(Outcome outcome, Person... people) {
        for (var person : people) {
            expected.put(person, outcome);
        }
        return this;
    }

    public void refusesTheRest() {
        assertThat(outcomes).isEqualTo(expected);
    }

    /** Everybody with the role {@code staff} is let through, nobody else. */
    public void allowsAllStaff() {
        for (var person : Person.values()) {
            if (person.isStaff()) {
                allows(person);
            }
        }
        refusesTheRest();
    }
}
