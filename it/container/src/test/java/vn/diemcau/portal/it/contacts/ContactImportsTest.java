package vn.diemcau.portal.it.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.diemcau.portal.it.contacts.ContactFixture.KEEPER;
import static vn.diemcau.portal.it.contacts.ContactFixture.draft;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.contacts.outside.transfer.ContactImports;
import vn.diemcau.portal.core.contacts.outside.transfer.ImportPage;
import vn.diemcau.portal.core.contacts.outside.transfer.PlannedCard.Kind;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Reader;
import vn.diemcau.portal.it.support.Rows;

/** Files of contacts are seen first and then written, all of it or nothing. */
@InsideTheServer
class ContactImportsTest {

    private static final String HEADINGS = "Tên,Cơ quan,Nhóm,Điện thoại 1,Điện thoại 2,Ghi chú\n";

    @Inject
    private HospitalFixture hospital;

    @Inject
    private ContactFixture fixture;

    @Inject
    private ContactImports imports;

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
        rows.change("drop trigger if exists failing on external_contact");
        fixture.clear();
    }

    private ImportPage page(UUID id) {
        return callers.as(KEEPER, () -> imports.page(id, null, 1));
    }

    private void apply(UUID id) {
        callers.as(KEEPER, () -> imports.apply(id, imports.page(id, null, 1).fingerprint()));
    }

    private long contacts() {
        return rows.number("select count(*) from external_contact");
    }

    @Test
    void eachLineIsShownWithWhatItDoesAndThenAllAreWritten() {
        var known = fixture.add(draft("Sở Y tế", "", true, "02373852852"));
        var id = fixture.send(HEADINGS + "so y te,,,0237 385 2852,0237 3852 853 (Fax),\nBáo Thanh Khê,,Báo chí,0912345678,,=1+1\n"
                + "BAO THANH KHE,,,,0912345679,\nTrực ban,Sở Y tế,,02373852852,,\n");
        var page = page(id);
        assertThat(page.counts()).isEqualTo(Map.of(Kind.REFUSED, 0, Kind.CREATED, 2, Kind.CHANGED, 2, Kind.UNCHANGED, 0));
        assertThat(page.cards().get(0).contact()).isEqualTo(known);
        assertThat(page.cards().get(2).earlier()).isEqualTo(3);
        assertThat(page.cards().get(3).namesake()).isEqualTo("Sở Y tế");
        assertThat(contacts()).isOne();
        apply(id);
        assertThat(contacts()).isEqualTo(3);
        assertThat(rows.texts("select array_to_string(number_keys, ' ') from external_contact where id = ?", known))
                .containsExactly("+842373852852 +842373852853");
        assertThat(rows.texts("select shared || notes from external_contact where name = 'Báo Thanh Khê' and cardinality(number_keys) = 2"))
                .containsExactly("false=1+1");
        assertThat(page(id).file().done()).isTrue();
        apply(id);
        assertThat(contacts()).isEqualTo(3);
        assertThat(rows.number("select count(*) from audit_entry where action = 'external.imported' and thing_id = ?", id.toString())).isOne();
    }

    @Test
    void oneLineThatIsRefusedHoldsTheWholeFileBack() {
        var id = fixture.send(HEADINGS + "A,,,0912345678,,\nB,,,0912abc678,,\nC,,,0912345678/0987654321,,\n");
        assertThat(page(id).counts().get(Kind.REFUSED)).isEqualTo(2);
        assertThatThrownBy(() -> apply(id)).isInstanceOfSatisfying(Refused.class,
                reason -> assertThat(reason.key()).isEqualTo("external.refused.notready"));
        assertThat(contacts()).isZero();
        var shown = reader.show(KEEPER, "/contacts/external/import/" + id).body();
        assertThat(shown).contains("“0912abc678” có chữ cái").contains("là hai số").doesNotContain("value=\"apply\"");
        callers.as(KEEPER, () -> imports.discard(id));
        assertThatThrownBy(() -> page(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatWasSeenIsWrittenOrNothing() {
        var id = fixture.send(HEADINGS + "Báo Thanh Khê,,,0912345678,,\n");
        var seen = page(id).fingerprint();
        fixture.add(draft("Báo Thanh Khê", "", false, "0911111111"));
        assertThatThrownBy(() -> callers.as(KEEPER, () -> imports.apply(id, seen))).isInstanceOfSatisfying(Refused.class,
                reason -> assertThat(reason.key()).isEqualTo("external.refused.plan"));
        assertThat(contacts()).isOne();
    }

    @Test
    void aFailureInTheMiddleLeavesNothing() {
        rows.change("create or replace function fail_now() returns trigger language plpgsql as $$ begin"
                + " if new.name = 'Người 700' then raise exception 'broken'; end if; return new; end $$");
        rows.change("create trigger failing before insert on external_contact for each row execute function fail_now()");
        var id = fixture.send(HEADINGS + IntStream.range(0, 900).mapToObj(i -> "Người " + i + ",,,09" + (10_000_000 + i) + ",,\n").collect(Collectors.joining()));
        assertThatThrownBy(() -> apply(id)).isNotInstanceOf(Refused.class);
        assertThat(contacts()).isZero();
        assertThat(page(id).file().done()).isFalse();
        assertThat(rows.number("select count(*) from audit_entry where action = 'external.imported' and thing_id = ?", id.toString())).isZero();
    }

    @Test
    void tenThousandCardsAreTakenIn() {
        var id = fixture.send(IntStream.range(0, 10_000).mapToObj(i -> "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Người thứ " + i + "\r\nTEL:09"
                + (10_000_000 + i) + "\r\nEND:VCARD\r\n").collect(Collectors.joining()));
        var page = page(id);
        assertThat(page.counts().get(Kind.CREATED)).isEqualTo(10_000);
        assertThat(page.cards()).hasSize(ContactImports.PAGE);
        assertThat(page.pages()).isEqualTo(200);
        callers.as(KEEPER, () -> imports.apply(id, page.fingerprint()));
        assertThat(contacts()).isEqualTo(10_000);
        assertThat(reader.show("ctxh.staff", "/contacts/external?q=nguoi+thu+9999").body()).contains("Người thứ 9999");
        assertThat(reader.show(KEEPER, "/contacts/external/duplicates").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsTakenAwayAsAFileCanBeTakenInAgainAndHoldsNoFormula() {
        fixture.add(draft("=cmd|'/c calc'!A0", "+Cơ quan", true, "0912345678", "+856 20 1234 5678"));
        for (var address : new String[] {"/contacts/exports/external.csv", "/contacts/exports/external.vcf"}) {
            var answer = reader.show("noi.staff", address);
            assertThat(answer.statusCode()).isEqualTo(200);
            if (address.endsWith("csv")) {
                assertThat(answer.body()).contains("'=cmd|'/c calc'!A0,'+Cơ quan").contains(",'+8562012345678");
            }
            assertThat(page(fixture.send(answer.body())).counts().get(Kind.UNCHANGED)).as(address).isOne();
        }
        assertThat(rows.number("select count(*) from audit_entry where action = 'external.exported' and actor_name = (select actor_name from"
                + " audit_entry where action = 'external.exported' order by at desc limit 1)")).isGreaterThanOrEqualTo(2);
        var trail = reader.show("admin", "/admin/audit");
        assertThat(trail.statusCode()).isEqualTo(200);
        assertThat(trail.body()).contains("Tải liên hệ ngoài về");
    }

    @Test
    void whatNobodyAppliesIsForgottenAfterADay() {
        var id = fixture.send(HEADINGS + "A,,,0912345678,,\n");
        rows.change("select forget_external_imports()");
        assertThat(page(id).file().done()).isFalse();
        rows.change("update external_import set sent_at = now() - interval '25 hours'");
        rows.change("select forget_external_imports()");
        assertThatThrownBy(() -> page(id)).isInstanceOf(NotFound.class);
    }
}
