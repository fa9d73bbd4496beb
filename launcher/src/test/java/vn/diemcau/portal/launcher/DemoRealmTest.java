package vn.diemcau.portal.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The realm file keeps what scripts, tests and people rely on: names, groups, roles and claims. */
class DemoRealmTest {

    private static final List<String> SECTIONS = List.of("bangiamdoc", "ctxh", "cntt", "khth", "tccb", "tckt", "dieuduong",
            "hcqt", "qlcl", "vttb", "capcuu", "khambenh", "noi", "ngoai", "timmach", "hstc", "san", "nhi", "cdha",
            "xetnghiem", "duoc", "ksnk", "dinhduong", "danguy", "congdoan", "doantn", "ccb");

    private static JsonObject realm;

    @BeforeAll
    static void readTheRealm() throws IOException {
        try (InputStream stream = DemoRealmTest.class.getResourceAsStream("/keycloak/hospital-realm.json")) {
            realm = Json.createReader(stream).readObject();
        }
    }

    @Test
    void everySectionHasAGroupForMembersEditorsAndAdmins() {
        JsonObject sections = realm.getJsonArray("groups").getJsonObject(0);

        assertThat(objects(sections.getJsonArray("subGroups")).map(group -> group.getString("name")))
                .containsExactlyElementsOf(SECTIONS);
        assertThat(objects(sections.getJsonArray("subGroups"))).allSatisfy(group ->
                assertThat(objects(group.getJsonArray("subGroups")).map(part -> part.getString("path"))).containsExactly(
                        "/sections/" + group.getString("name") + "/editors", "/sections/" + group.getString("name") + "/admins"));
    }

    @Test
    void thePeopleShownAtTheStartAreThoseOfTheRealm() {
        assertThat(people().keySet())
                .containsExactlyInAnyOrderElementsOf(DemoPeople.ALL.stream().map(DemoPeople.Person::username).toList());
        assertThat(people().values()).allSatisfy(person -> assertThat(
                person.getJsonArray("credentials").getJsonObject(0).getString("value")).isEqualTo(DemoPeople.PASSWORD));
    }

    @Test
    void theGroupsOfAPersonFollowFromTheName() {
        assertThat(groupsOf("ctxh.admin"))
                .containsExactly("/sections/ctxh", "/sections/ctxh/editors", "/sections/ctxh/admins");
        assertThat(groupsOf("noi.editor")).containsExactly("/sections/noi", "/sections/noi/editors");
        assertThat(groupsOf("noi.staff")).containsExactly("/sections/noi");
        assertThat(groupsOf("giamdoc")).containsExactly("/sections/bangiamdoc");
        assertThat(groupsOf("admin")).containsExactly("/sections/cntt");
        assertThat(groupsOf("quantri")).containsExactly("/sections/cntt");
        assertThat(groupsOf("outsider")).isEmpty();
    }

    @Test
    void everyoneButTheOutsiderIsStaffAndOneRunsThePortal() {
        assertThat(peopleWith("staff")).hasSize(12).doesNotContain("outsider");
        assertThat(peopleWith("portal-admin")).containsExactly("admin");
    }

    @Test
    void aFullNameBeginsWithTheFamily() {
        assertThat(people().values()).allSatisfy(person ->
                assertThat(person.getJsonObject("attributes").getJsonArray("fullName").getString(0))
                        .isEqualTo(person.getString("lastName") + " " + person.getString("firstName")));
        assertThat(people().get("ctxh.editor").getJsonObject("attributes").getJsonArray("fullName").getString(0))
                .isEqualTo("Trần Thu Hà");
    }

    @Test
    void thePortalsClientIsConfidentialAndUsesPkce() {
        JsonObject client = client("portal");

        assertThat(client.getBoolean("publicClient")).isFalse();
        assertThat(client.getString("secret")).isEqualTo("portal-demo-secret");
        assertThat(client.getBoolean("directAccessGrantsEnabled")).isTrue();
        assertThat(client.getBoolean("implicitFlowEnabled")).isFalse();
        assertThat(client.getJsonObject("attributes").getString("pkce.code.challenge.method")).isEqualTo("S256");
    }

    @Test
    void thePortalsOwnAccountCanOnlyLookAfterAccounts() {
        JsonObject client = client("portal-accounts");

        assertThat(client.getBoolean("publicClient")).isFalse();
        assertThat(client.getBoolean("serviceAccountsEnabled")).isTrue();
        assertThat(List.of("standardFlowEnabled", "implicitFlowEnabled", "directAccessGrantsEnabled"))
                .noneMatch(client::getBoolean);
        assertThat(objects(realm.getJsonArray("users"))
                .filter(account -> account.getString("serviceAccountClientId", "").equals("portal-accounts"))
                .flatMap(account -> strings(account.getJsonObject("clientRoles").getJsonArray("realm-management")).stream()))
                .containsExactlyInAnyOrder("manage-users", "view-users");
    }

    @Test
    void whoHasTheRoleForItMustGiveASecondFactor() {
        assertThat(peopleWith("second-factor")).containsExactly("quantri");
        assertThat(realm.getString("browserFlow")).isEqualTo("portal browser");
        assertThat(objects(realm.getJsonArray("authenticatorConfig")).map(each -> each.getJsonObject("config")))
                .anyMatch(config -> config.getString("condUserRole", "").equals("second-factor"));
    }

    @Test
    void groupsAndRolesAreFlatClaimsInEveryToken() {
        assertThat(mapper("groups")).containsEntry("claim.name", "groups").containsEntry("full.path", "true");
        assertThat(mapper("roles")).containsEntry("claim.name", "roles").containsEntry("multivalued", "true");
        for (String place : List.of("id.token.claim", "access.token.claim", "userinfo.token.claim")) {
            assertThat(mapper("groups")).containsEntry(place, "true");
            assertThat(mapper("roles")).containsEntry(place, "true");
        }
        assertThat(mapper("audience")).containsEntry("included.client.audience", "portal");
    }

    private static Map<String, JsonObject> people() {
        return objects(realm.getJsonArray("users")).filter(account -> !account.containsKey("serviceAccountClientId"))
                .collect(Collectors.toMap(person -> person.getString("username"), Function.identity()));
    }

    private static List<String> peopleWith(String role) {
        return people().values().stream()
                .filter(person -> strings(person.getJsonArray("realmRoles")).contains(role))
                .map(person -> person.getString("username")).toList();
    }

    private static List<String> groupsOf(String username) {
        return strings(people().get(username).getJsonArray("groups"));
    }

    private static JsonObject client(String id) {
        return objects(realm.getJsonArray("clients"))
                .filter(each -> each.getString("clientId").equals(id)).findFirst().orElseThrow();
    }

    private static Map<String, String> mapper(String name) {
        JsonObject config = objects(client("portal").getJsonArray("protocolMappers"))
                .filter(each -> each.getString("name").equals(name)).findFirst().orElseThrow().getJsonObject("config");
        return config.keySet().stream().collect(Collectors.toMap(Function.identity(), config::getString));
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return array.stream().map(JsonValue::asJsonObject);
    }

    private static List<String> strings(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }
}
