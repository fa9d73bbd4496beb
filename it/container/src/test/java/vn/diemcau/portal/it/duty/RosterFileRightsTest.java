package vn.diemcau.portal.it.duty;

import static vn.diemcau.portal.it.duty.DutyFixture.terms;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.duty.DayTime;
import vn.diemcau.portal.core.duty.ShiftTerms;
import vn.diemcau.portal.core.duty.roster.RosterPress;
import vn.diemcau.portal.core.duty.transfer.RosterImports;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Operation;
import vn.diemcau.portal.it.support.Permissions;
import vn.diemcau.portal.it.support.Person;

/** Who takes rosters in from files. */
@InsideTheServer
class RosterFileRightsTest {

    private static final LocalDate DAY = LocalDate.now().plusMonths(2).withDayOfMonth(1);
    private static final Person[] OTHER_STAFF = {Person.EDITOR, Person.MEMBER, Person.OTHER_ADMIN, Person.OTHER_EDITOR,
            Person.OTHER_MEMBER, Person.BYSTANDER, Person.PARTY_MEMBER, Person.PORTAL_ADMIN};

    @Inject
    private Permissions permissions;

    @Inject
    private DutyFixture duty;

    @Inject
    private RosterPress press;

    @Inject
    private RosterImports imports;

    private UUID role;
    private int days;

    @BeforeEach
    void aRole() {
        role = duty.role("ctxh");
    }

    @AfterEach
    void asItWas() {
        duty.clear();
    }

    private <T> void keptByAdmins(String operation, Supplier<T> given, Consumer<T> use) {
        permissions.of(operation, given, use).allows(Person.ADMIN, Person.PORTAL_ADMIN).refusesTheRest();
    }

    private ShiftTerms next() {
        return terms(role, duty.person("ctxh"), DAY.plusDays(++days), "7", "19");
    }

    /** Whoever may do it at all is told that there is nothing to be done. */
    private static void onlyRefused(Runnable work) {
        try {
            work.run();
        } catch (Refused nothingToDo) {
            // not for want of a right
        }
    }

    @Test
    @Operation("RosterPress.judge")
    @Operation("RosterPress.add")
    @Operation("RosterImports.add")
    void onlyKeepersTakeRostersInFromFiles() {
        keptByAdmins("RosterPress.judge", this::next, terms -> press.judge("ctxh", List.of(terms)));
        keptByAdmins("RosterPress.add", this::next, terms -> press.add("ctxh", List.of(terms), "lich.csv"));
        keptByAdmins("RosterImports.add", () -> roster(next()), file -> {
            try {
                imports.add("ctxh", YearMonth.from(DAY), "lich.csv", file, "7h", "7h");
            } finally {
                file.toFile().delete();
            }
        });
    }

    @Test
    @Operation("RosterImports.page")
    @Operation("RosterImports.apply")
    @Operation("RosterImports.discard")
    void aFileWithARosterIsThereForItsSenderAlone() {
        permissions.of("RosterImports.page", this::sent, id -> imports.page(id)).allows(Person.ADMIN)
                .hidesFrom(OTHER_STAFF).refusesTheRest();
        permissions.of("RosterImports.apply", this::sent, id -> onlyRefused(() -> imports.apply(id, "", Set.of(0)))).allows(Person.ADMIN)
                .hidesFrom(OTHER_STAFF).refusesTheRest();
        permissions.of("RosterImports.discard", this::sent, id -> imports.discard(id)).allows(Person.ADMIN)
                .hidesFrom(OTHER_STAFF).refusesTheRest();
    }

    private UUID sent() {
        return duty.send("ctxh.admin", YearMonth.from(DAY), "Ngày,Người\n1,NV001\n");
    }

    private static Path roster(ShiftTerms terms) {
        try {
            return Files.writeString(Files.createTempFile("roster", ".part"), "Ngày,Người\n" + DayTime.day(terms.begins()) + ",NV001\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
