package vn.diemcau.portal.auth.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.WaitForConditionOptions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.Person;
import vn.diemcau.portal.it.browser.support.RunningPortal;

/** A server was stopped between Keycloak and the database; what it has left is finished without anybody's hands. */
class UnfinishedSectionsTest extends BrowserTest {

    /** The portal looks every half minute. */
    private static final int PATIENCE = 120_000;

    @Test
    void groupsOfASectionThatWasNotStoredGo() throws SQLException {
        Kernel.GROUPS.create("dodang");
        left("dodang", "");
        await(() -> !exists("dodang"));
        assertThat(exists("dodang")).isFalse();
    }

    @Test
    void peopleOfASectionThatWentIntoAnotherGetTheirRolesThere() throws SQLException {
        var editor = Kernel.newPerson("comes.along");
        var head = Kernel.newPerson("runs.nothing.more");
        Kernel.MEMBERS.give(editor, "vttb", SectionRole.EDITOR);
        Kernel.MEMBERS.give(head, "vttb", SectionRole.ADMIN);
        left("vttb", "qlcl");
        await(() -> Kernel.MEMBERS.groupsOf(editor).contains("/sections/qlcl/editors")
                && Kernel.MEMBERS.groupsOf(head).contains("/sections/qlcl/editors"));
        assertThat(Kernel.MEMBERS.groupsOf(head)).contains("/sections/vttb/admins").doesNotContain("/sections/qlcl/admins");
    }

    private static boolean exists(String code) {
        try {
            Kernel.GROUPS.idOf(code, SectionRole.MEMBER);
            return true;
        } catch (UnknownToIdentityServer gone) {
            return false;
        }
    }

    private void await(BooleanSupplier condition) {
        as(Person.PORTAL_ADMIN).waitForCondition(condition, new WaitForConditionOptions().setTimeout(PATIENCE));
    }

    private static void left(String code, String into) throws SQLException {
        var database = RunningPortal.stack().database();
        try (var connection = DriverManager.getConnection(database.url(), database.owner().name(), database.owner().password());
                var statement = connection.prepareStatement("insert into section_work values (?, nullif(?, ''), 'epoch')")) {
            statement.setString(1, code);
            statement.setString(2, into);
            statement.executeUpdate();
        }
    }
}
