package vn.diemcau.portal.it.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.PermissionTable;
import vn.diemcau.portal.it.support.PermissionTable.Line;
import vn.diemcau.portal.it.support.Person;
import vn.diemcau.portal.it.support.Reader;

/** Asks for every page and every path of the REST interface as everybody and compares the answers with the tables. */
@InsideTheServer
class EveryAddressTest {

    /** The server under test has no Keycloak: whoever gets so far that it is asked has been let in. */
    private static final Set<String> ASK_KEYCLOAK = Set.of("GET /admin/sections/{key}/members", "POST /admin/sections/{key}/members",
            "GET /admin/accounts", "POST /admin/accounts");

    private static final String ELSEWHERE = "/contacts";

    @Inject
    private Reader reader;

    @Inject
    private Examples examples;

    @Test
    void pagesAnswerAsTheTableSays() {
        answersAreThoseOf(PermissionTable.PAGES);
    }

    @Test
    void restAnswersAsTheTableSays() {
        answersAreThoseOf(PermissionTable.REST);
    }

    private void answersAreThoseOf(PermissionTable table) {
        var seen = table.lines().stream().map(Line::call).distinct()
                .flatMap(call -> examplesOf(call).stream().map(example -> tried(call, example))).toList();
        if (PermissionTable.isWritten()) {
            table.write(seen);
        }
        assertThat(table.lines()).as(PermissionTable.HOW_TO_WRITE).containsExactlyElementsOf(seen);
    }

    private List<Example> examplesOf(String call) {
        boolean plain = call.startsWith("GET ") && !call.contains("{") && !call.contains("*");
        var found = examples.all().getOrDefault(call, plain ? List.of(Example.PLAIN) : List.of());
        assertThat(found).as("an example of %s in the class Examples", call).isNotEmpty();
        return found;
    }

    /** What only reads is asked for by all at once, of one thing; what changes something by one after the other, in the order of the table. */
    private Line tried(String call, Example example) {
        var people = List.copyOf(PermissionTable.PEOPLE.keySet());
        if (!call.startsWith("GET ")) {
            return new Line(call, example.of(), people.stream()
                    .map(person -> answer(person, call, reader.send(person.username(), request(call, example)))).toList());
        }
        var same = example.made();
        var asked = people.stream().map(person -> reader.ask(person.username(), request(call, same))).toList();
        return new Line(call, example.of(), IntStream.range(0, people.size())
                .mapToObj(i -> answer(people.get(i), call, asked.get(i).join())).toList());
    }

    /** Says that it comes from another page than the one to which strangers are sent: some forms lead back. */
    private HttpRequest.Builder request(String call, Example example) {
        return example.request(call, reader::request).header("Referer", reader.request(ELSEWHERE).build().uri().toString());
    }

    private static String answer(Person person, String call, HttpResponse<String> response) {
        int status = response.statusCode();
        if (leadsToLogIn(response)) {
            return "log-in";
        }
        if (status == 401 || status == 403 || status == 404) {
            return String.valueOf(status);
        }
        boolean letIn = status < 400 || status == 503 && ASK_KEYCLOAK.contains(call);
        assertThat(letIn).as("%s as %s: %d %s", call, person, status, response.body()).isTrue();
        return "yes";
    }

    /** Asked for a password, which is Keycloak's page in earnest, or sent to the front page, which asks for one. */
    private static boolean leadsToLogIn(HttpResponse<String> response) {
        boolean asked = response.headers().firstValue("WWW-Authenticate").orElse("").startsWith("Basic");
        boolean sent = response.headers().firstValue("Location").orElse("").matches("(http://[^/]+)?/");
        return response.statusCode() == 401 && asked || response.statusCode() == 302 && sent;
    }
}
