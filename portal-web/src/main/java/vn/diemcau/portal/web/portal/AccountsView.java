package vn.diemcau.portal.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.auth.accounts.AccountsFailure;
import vn.diemcau.portal.auth.accounts.NewAccount;
import vn.diemcau.portal.core.members.AccountOffice;
import vn.diemcau.portal.core.members.AccountPage;
import vn.diemcau.portal.core.members.Members;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.forms.FormPage;

/** Accounts that belong to no section, and new ones. The password of a new account is shown once, by the answer itself. */
@Named("accountsPage")
@RequestScoped
public class AccountsView extends FormPage {

    @Inject
    private AccountOffice office;

    @Inject
    private Members members;

    @Inject
    private Hospital hospital;

    private AccountPage accounts;
    private List<SectionCard> sections;
    private NewAccount made;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            switch (sent("do")) {
                case "create" -> made = office.create(sent("username"), sent("familyName"), sent("givenName"), sent("email"));
                case "enable" -> office.enable(sent("account"));
                case "disable" -> office.disable(sent("account"));
                case "assign" -> members.assign(sent("section"), sent("account"), role());
                default -> throw new Refused("do", "portal.refused.form");
            }
            return made == null ? "/admin/accounts?saved" : null;
        });
    }

    private SectionRole role() {
        try {
            return SectionRole.valueOf(sent("role").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException none) {
            throw new Refused("role", "members.refused.role");
        }
    }

    @Override
    public void load() {
        sections = hospital.sections();
        accounts = made == null ? office.withoutSection(page()) : afterMaking();
    }

    /** Whatever happens now, the password has to be shown: nobody knows it but this answer. */
    private AccountPage afterMaking() {
        try {
            return office.withoutSection(0);
        } catch (AccountsFailure silent) {
            return new AccountPage(List.of(), 0, 0, true);
        }
    }

    private int page() {
        return sent("page").matches("\\d{1,6}") ? Integer.parseInt(sent("page")) : 0;
    }

    public AccountPage getAccounts() {
        return accounts;
    }

    public List<SectionCard> getSections() {
        return sections;
    }

    /** The account that has just been made, or null. */
    public NewAccount getMade() {
        return made;
    }
}
