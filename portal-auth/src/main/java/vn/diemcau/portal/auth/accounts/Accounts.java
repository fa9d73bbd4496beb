package vn.diemcau.portal.auth.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonCollectors;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The accounts of the hospital's realm. Asks for no permission; see the package. Every operation may throw an
 * {@link AccountsFailure}.
 */
@ApplicationScoped
public class Accounts {

    /** Every account of the staff has it; without it an account may not use the portal. */
    private static final String STAFF = "staff";
    private static final int PASSWORD_BYTES = 9;
    /** What Keycloak reads as a pattern in a search. */
    private static final Pattern WILDCARDS = Pattern.compile("[*%_\"\\\\]+");

    private Keycloak keycloak;

    protected Accounts() {
    }

    @Inject
    Accounts(Keycloak keycloak) {
        this.keycloak = keycloak;
    }

    public Optional<Account> withUsername(String username) {
        return keycloak.ask("account", api -> Keycloak.objects(api.usersNamed(username, true)).findFirst())
                .map(AccountJson::account);
    }

    /** @throws UnknownToIdentityServer if there is no account of this id */
    public Account withId(String id) {
        return AccountJson.account(keycloak.ask("account", api -> api.user(id)));
    }

    /**
     * Accounts in whose log-in name, name or mail address each of the words occurs, in the order of log-in names. Upper
     * and lower case are the same, accents count. Nothing is found without any word.
     */
    public List<Account> search(String words, int first, int limit) {
        var pattern = Pattern.compile("\\s+").splitAsStream(WILDCARDS.matcher(words).replaceAll(" ").strip())
                .filter(word -> !word.isEmpty()).map(word -> "*" + word + "*").collect(Collectors.joining(" "));
        return pattern.isEmpty() ? List.of() : keycloak.ask("accounts",
                api -> Keycloak.objects(api.users(pattern, first, limit)).map(AccountJson::account).toList());
    }

    /** All accounts of the realm, in the order of log-in names. */
    public List<Account> all() {
        return keycloak.ask("accounts", api -> Keycloak.objects(api.users(null, 0, KeycloakApi.ALL)).map(AccountJson::account).toList());
    }

    /** Whether the account may use the portal at all. */
    public boolean isStaff(String id) {
        return keycloak.ask("account", api -> Keycloak.objects(api.rolesOf(id)).anyMatch(role -> role.getString("name").equals(STAFF)));
    }

    /** Deletes an account that was made by mistake. */
    public void delete(String id) {
        keycloak.tell("account", api -> api.deleteUser(id));
    }

    public void enable(String id) {
        setEnabled(id, true);
    }

    /** The account can log in no more, and its sessions end. */
    public void disable(String id) {
        setEnabled(id, false);
        keycloak.tell("account", api -> api.logOut(id));
    }

    private void setEnabled(String id, boolean enabled) {
        keycloak.tell("account", api -> api.changeUser(id, Json.createObjectBuilder().add("enabled", enabled).build()));
    }

    /**
     * Creates an account that may use the portal, in no section yet. If it cannot be made whole, there is none.
     *
     * @param familyName họ, such as {@code Trần}
     * @param givenName  đệm and tên, such as {@code Thu Hà}
     * @throws KnownToIdentityServer if the log-in name or the mail address is taken
     * @throws IdentityServerRefused also if a name or address is not of the form that the realm asks for
     */
    public NewAccount create(String username, String familyName, String givenName, String email) {
        var password = randomPassword();
        keycloak.tell("account", api -> api.createUser(
                AccountJson.newUser(username, familyName, givenName, email, password)));
        var account = withUsername(username).orElseThrow(() -> new UnknownToIdentityServer("account", null));
        var steps = new Steps();
        steps.done(() -> keycloak.tell("account", api -> api.deleteUser(account.id())));
        steps.take(() -> makeStaff(account.id()), () -> { });
        return new NewAccount(account, password);
    }

    private void makeStaff(String id) {
        keycloak.tell("role", api -> api.giveRoles(id, Keycloak.objects(api.rolesToGive(id))
                .filter(role -> role.getString("name").equals(STAFF)).collect(JsonCollectors.toJsonArray())));
    }

    private static String randomPassword() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }
}
