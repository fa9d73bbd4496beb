package vn.diemcau.portal.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.support.Operation;
import vn.diemcau.portal.it.support.PermissionTable;

/** Nobody adds an operation and forgets who may use it, or forgets to show it in a test. */
class PermissionsAreDeclaredTest {

    /** Public methods of beans that are no operation, each with its reason; one by one, never by pattern. */
    private static final Map<String, String> NO_OPERATION = Map.ofEntries(
            Map.entry("ContentNumbers.of", "numbers without content, asked for before the caller is known"),
            Map.entry("DatabaseStart.isDone", "asked by the health check, which has no caller"),
            Map.entry("DirectoryFileStore.put", "below the services: keys, no callers"),
            Map.entry("DirectoryFileStore.open", "below the services: keys, no callers"),
            Map.entry("DirectoryFileStore.delete", "below the services: keys, no callers"),
            Map.entry("DirectoryFileStore.deleteAll", "below the services: keys, no callers"),
            Map.entry("EnclosureStore.keep", "files of a message that LetterBox takes in"),
            Map.entry("PaperPress.issue", "numbers and keeps a paper that another service guards"),
            Map.entry("CalendarFeeds.calendar", "asked by calendars without a log-in; the secret is the right"),
            Map.entry("EvidenceStore.keep", "files of a report that TaskWork takes in"),
            Map.entry("FileExchange.replace", "files of a row that another service guards"),
            Map.entry("LiveChannel.last", "a number without content"),
            Map.entry("LiveChannel.say", "said by features within their own operation, and by the portal itself"),
            Map.entry("LiveListening.join", "by whoever has been asked for by require"),
            Map.entry("LiveListening.leave", "lets go of what join has given"),
            Map.entry("LiveListening.require", "connection points listen without a log-in; asks the feature of the topic"),
            Map.entry("LiveListening.tell", "to whoever has been asked for by require"),
            Map.entry("GuestAnswers.answer", "asked by people without an account; the secret is the right"),
            Map.entry("GuestAnswers.invitation", "asked by people without an account; the secret is the right"),
            Map.entry("Notices.tell", "said by features within their own operation, and by the portal itself"),
            Map.entry("Notices.tellAdmins", "said by features within their own operation, and by the portal itself"),
            Map.entry("Notices.tellEditors", "said by features within their own operation, and by the portal itself"),
            Map.entry("Notices.tellStaff", "said by features within their own operation, and by the portal itself"),
            Map.entry("Outbox.toAdminsOf", "said by Notices, within the operation of a feature"),
            Map.entry("Outbox.appointmentToAddresses", "said by features within their own operation"),
            Map.entry("Outbox.appointmentToPeople", "said by features within their own operation"),
            Map.entry("Outbox.toAddresses", "said by features within their own operation"),
            Map.entry("Outbox.toEditorsOf", "said by Notices, within the operation of a feature"),
            Map.entry("Outbox.toPeople", "said by Notices, within the operation of a feature"),
            Map.entry("PointDoor.behind", "asked by points without a log-in; the secret is the right"),
            Map.entry("PointDoor.report", "sent by points without a log-in; the secret is the right"),
            Map.entry("PictureWorkshop.prepare", "a calculation without data of anybody"),
            Map.entry("TaskDesk.giveConcluded", "said by ConclusionDesk, within its own operation"),
            Map.entry("TaskDesk.requireWorkers", "asked by ConclusionDesk, within its own operation"),
            Map.entry("Settings.brand", "shown to strangers too, on the page after log-out"),
            Map.entry("Settings.emblem", "shown to strangers too, on the page after log-out"),
            Map.entry("Settings.isOn", "asked before the caller is known"),
            Map.entry("Settings.require", "asked before the caller is known"));

    @Test
    void everyPublicOperationDeclaresItsPermission() {
        assertThat(publicMethods().filter(method -> !Product.asksForPermission(method)).map(Product::nameOf))
                .containsExactlyInAnyOrderElementsOf(NO_OPERATION.keySet());
    }

    @Test
    void everyOperationIsTriedByATestAsEverybody() {
        assertThat(operationsNamedByTests()).containsExactlyElementsOf(Declared.in(PermissionTable.OPERATIONS).keySet());
    }

    private static Stream<JavaMethod> publicMethods() {
        return Product.publicBeans().flatMap(Product::publicMethods);
    }

    private static Set<String> operationsNamedByTests() {
        JavaClasses tests = new ClassFileImporter().importPackages("vn.diemcau.portal.it");
        return tests.stream().flatMap(type -> Arrays.stream(type.reflect().getDeclaredMethods()))
                .flatMap(method -> Arrays.stream(method.getAnnotationsByType(Operation.class)))
                .map(Operation::value).collect(Collectors.toCollection(TreeSet::new));
    }
}
