package vn.diemcau.portal.it.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.portal.it.contacts.ContactFixture.KEEPER;
import static vn.diemcau.portal.it.contacts.ContactFixture.draft;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.contacts.outside.ContactDesk;
import vn.diemcau.portal.core.contacts.outside.twins.ContactTwins;
import vn.diemcau.portal.core.search.Search;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Reader;
import vn.diemcau.portal.it.support.Rows;

/** Contacts that look like one and are two stay two; and contacts are found by the search over everything. */
@InsideTheServer
class ToldApartTest {

    @Inject
    private HospitalFixture hospital;

    @Inject
    private ContactFixture fixture;

    @Inject
    private ContactTwins twins;

    @Inject
    private ContactDesk desk;

    @Inject
    private Search search;

    @Inject
    private Callers callers;

    @Inject
    private Reader reader;

    @Inject
    private Rows rows;

    @BeforeEach
    void theHospitalIsThereAndNoContact() {
        hospital.ensure();
        fixture.clear();
    }

    @AfterEach
    void nothingIsLeft() {
        fixture.clear();
    }

    private List<String> pairs() {
        return callers.as(KEEPER, () -> twins.pairs()).stream().map(pair -> pair.first().name() + " " + pair.second().name()).toList();
    }

    @Test
    void aPairThatWasToldApartIsNotListedAgainHoweverItsTwoAreNamedOrChanged() {
        var one = fixture.add(draft("Một", "", false, "02373852852"));
        var two = fixture.add(draft("Hai", "", false, "02373852852"));
        assertThat(pairs()).containsExactly("Một Hai");
        fixture.tellApart(two, one);
        fixture.tellApart(one, two);
        assertThat(pairs()).isEmpty();
        callers.as(KEEPER, () -> desk.change(two, 1, draft("Hai", "Sở Y tế", false, "02373852852", "0912345678")));
        assertThat(pairs()).isEmpty();
        assertThat(rows.number("select count(*) from audit_entry where action = 'external.distinct' and thing_id in (?, ?)", one.toString(),
                two.toString())).isEqualTo(2);
        assertThat(reader.show(KEEPER, "/contacts/external/duplicates?apart").body()).contains("Không có liên hệ trùng").contains("Đã ghi nhận");
    }

    @Test
    void aThirdOfTheSameNumberIsStillComparedWithEachOfTheTwo() {
        var one = fixture.add(draft("Một", "", false, "02373852852"));
        var two = fixture.add(draft("Hai", "", false, "02373852852"));
        var three = fixture.add(draft("Ba", "", false, "02373852852"));
        fixture.tellApart(one, two);
        assertThat(pairs()).containsExactlyInAnyOrder("Một Ba", "Hai Ba");
        fixture.tellApart(two, three);
        assertThat(pairs()).containsExactly("Một Ba");
        fixture.tellApart(three, one);
        assertThat(pairs()).isEmpty();
        callers.as(KEEPER, () -> desk.remove(three, 1));
        assertThat(rows.number("select count(*) from external_distinct")).isOne();
    }

    @Test
    void theSearchFindsTheContactsThatTheCallerMayRead() {
        fixture.add(draft("Báo Thanh Khê", "Tòa soạn", false, "0912345678"));
        fixture.add(draft("Thanh tra Sở", "Sở Y tế Thanh Khê", true, "02373852852"));
        for (var words : List.of("thanh khe", "THANH KHÊ")) {
            assertThat(callers.as("ctxh.staff", () -> search.find(words)).contacts()).extracting(card -> card.facts().name())
                    .containsExactly("Báo Thanh Khê", "Thanh tra Sở");
            assertThat(callers.as("noi.admin", () -> search.find(words)).contacts()).extracting(card -> card.facts().name())
                    .containsExactly("Thanh tra Sở");
        }
        assertThat(callers.as("ctxh.staff", () -> search.find("0912 345")).contacts()).hasSize(1);
        assertThat(callers.as("noi.staff", () -> search.find("0912 345")).contacts()).isEmpty();
        assertThat(callers.as("ctxh.staff", () -> search.find("")).contacts()).isEmpty();
        assertThat(reader.show("noi.staff", "/search?q=thanh+khe").body()).contains("Thanh tra Sở").doesNotContain("Báo Thanh Khê");
        assertThat(reader.show("noi.staff", "/api/v1/search?q=thanh+khe&kind=contact").body()).contains("\"Thanh tra Sở\"")
                .contains("\"+842373852852\"").contains("\"people\":[]").doesNotContain("Báo Thanh Khê");
    }
}
