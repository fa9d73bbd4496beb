package vn.diemcau.portal.it.meetings.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.diemcau.portal.it.support.Person.ADMIN;
import static vn.diemcau.portal.it.support.Person.EDITOR;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.core.meetings.documents.DocumentDesk;
import vn.diemcau.portal.core.meetings.documents.DocumentDraft;
import vn.diemcau.portal.core.meetings.documents.DocumentDraft.Access;
import vn.diemcau.portal.core.meetings.packets.MeetingPacket;
import vn.diemcau.portal.core.meetings.packets.PacketFile;
import vn.diemcau.portal.core.meetings.packets.PointPackets;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.it.meetings.AgendaFixture;
import vn.diemcau.portal.it.meetings.MeetingFixture;
import vn.diemcau.portal.it.points.PointFixture;
import vn.diemcau.portal.it.requests.EnclosureFixture;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Operation;
import vn.diemcau.portal.it.support.Permissions;
import vn.diemcau.portal.it.support.Rows;

/** All of a meeting in one file, for readers and for connection points. */
@InsideTheServer
class PacketsTest {

    private static final String PREPARER = MeetingFixture.PREPARER;

    @Inject
    private HospitalFixture hospital;

    @Inject
    private MeetingFixture meetings;

    @Inject
    private AgendaFixture agendas;

    @Inject
    private PointFixture points;

    @Inject
    private EnclosureFixture enclosures;

    @Inject
    private DocumentDesk documents;

    @Inject
    private MeetingPacket packet;

    @Inject
    private PointPackets packets;

    @Inject
    private Permissions permissions;

    @Inject
    private Callers callers;

    @Inject
    private Rows rows;

    @BeforeEach
    void theHospitalIsThere() {
        hospital.ensure();
    }

    /** An item with another below it, a speaker there, and documents for everybody, for a section and for a person. */
    private UUID meeting() throws IOException {
        var meeting = meetings.called(Kind.HOSPITAL);
        var first = meetings.item(meeting, 1, "Khai mạc", 10);
        var below = meetings.item(meeting, 2, "Báo cáo tài chính", 20);
        rows.change("update agenda_item set parent_id = ? where id = ?", first, below);
        rows.change("insert into agenda_speaker (id, meeting_id, item_id, position, name, post) values (gen_random_uuid(), ?, ?, 1, 'Trần Thị Bưởi',"
                + " 'Trưởng phòng')", meeting, below);
        add(below, "Chung", Access.READERS, "Chung.pdf", pdf("Trang chung", false));
        add(below, "Của khoa Nội", Access.SECTIONS, "Noi.pdf", pdf("Trang khoa", false));
        add(below, "Của một người", Access.PEOPLE, "Rieng.pdf", pdf("Trang riêng", false));
        return meeting;
    }

    private void add(UUID item, String title, Access access, String name, byte[] content) {
        var draft = new DocumentDraft(title, access, access == Access.SECTIONS ? Set.of("noi") : Set.of(),
                access == Access.PEOPLE ? Set.of(agendas.person("ctxh.staff")) : Set.of(), Set.of());
        callers.as(PREPARER, () -> documents.add(item, draft, enclosures.file(name, content)));
    }

    /** As many pages as the words have. */
    private static byte[] pdf(String words, boolean locked) throws IOException {
        var written = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (int i = 0; i < words.split(" ").length; i++) {
                document.addPage(new PDPage());
            }
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            }
            document.save(written);
        }
        return written.toByteArray();
    }

    private static PDDocument open(PacketFile file) {
        try (file; var content = file.content()) {
            return Loader.loadPDF(content.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private PDDocument bound(String reader, Supplier<PacketFile> made) {
        return callers.as(reader, () -> open(made.get()));
    }

    private static List<String> bookmarks(PDDocument document) {
        return StreamSupport.stream(document.getDocumentCatalog().getDocumentOutline().children().spliterator(), false)
                .map(PDOutlineItem::getTitle).toList();
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    @Test
    void thePacketHasTheAgendaWithNumbersAndSpeakersAndTheDocumentsThatTheReaderMayRead() throws IOException {
        var meeting = meeting();
        try (var ofNoi = bound("noi.staff", () -> packet.of(meeting)); var ofPerson = bound("ctxh.staff", () -> packet.of(meeting));
                var ofOther = bound("tccb.admin", () -> packet.of(meeting)); var ofPreparer = bound(PREPARER, () -> packet.of(meeting))) {
            assertThat(text(ofNoi)).contains("1. Khai mạc").contains("1.1. Báo cáo tài chính").contains("Trần Thị Bưởi, Trưởng phòng");
            assertThat(bookmarks(ofNoi)).containsExactly("CHƯƠNG TRÌNH", "1.1. Chung", "1.1. Của khoa Nội");
            assertThat(bookmarks(ofPerson)).containsExactly("CHƯƠNG TRÌNH", "1.1. Chung", "1.1. Của một người");
            assertThat(bookmarks(ofOther)).containsExactly("CHƯƠNG TRÌNH", "1.1. Chung");
            assertThat(bookmarks(ofPreparer)).hasSize(4);
            assertThat(ofNoi.getNumberOfPages()).isEqualTo(1 + 2 + 2);
        }
    }

    @Test
    void officeDocumentsAndBrokenOrLockedOnesAreNamedAndBreakNothing() throws IOException {
        var meeting = meetings.called(Kind.HOSPITAL);
        var item = meetings.item(meeting, 1, "Khai mạc", 10);
        add(item, "Hỏng", Access.READERS, "Hong.pdf", "%PDF-1.7 trial".getBytes());
        add(item, "Khóa", Access.READERS, "Khoa.pdf", pdf("Trang khóa", true));
        add(item, "Bảng", Access.READERS, "Bang.txt", "Số liệu".getBytes());
        add(item, "Lành", Access.READERS, "Lanh.pdf", pdf("Một hai ba", false));
        try (var document = bound("noi.staff", () -> packet.of(meeting))) {
            assertThat(bookmarks(document)).containsExactly("CHƯƠNG TRÌNH", "1. Hỏng", "1. Khóa", "1. Bảng", "1. Lành");
            assertThat(document.getNumberOfPages()).isEqualTo(1 + 3 + 3);
            assertThat(text(document)).contains("Hong.pdf").contains("Khoa.pdf").contains("Bang.txt").doesNotContain("Lanh.pdf");
            assertThat(text(document).replace(" ", "")).contains("/meetings/" + meeting + "/agenda");
        }
    }

    @Test
    void thePacketOfAPointHasItsPeopleItsLinkAndWhatIsForEverybodyOnly() throws IOException {
        var meeting = meeting();
        var root = points.add(meeting, "T", 1, null, 0);
        var point = points.add(meeting, "X1", 2, root, 7);
        var secret = points.secret(meeting, point);
        try (var document = bound(PREPARER, () -> packets.of(meeting, point))) {
            assertThat(bookmarks(document)).containsExactly("Điểm cầu X1", "CHƯƠNG TRÌNH", "1.1. Chung", "DANH SÁCH ĐIỂM DANH");
            assertThat(text(document)).contains("Người báo cáo X1").contains("0912 345 678").contains("đăng ký 7").contains("Ký tên")
                    .contains("Trần Thị Bưởi");
            assertThat(text(document).replace(" ", "")).contains("/point?key=" + secret);
        }
        assertThatThrownBy(() -> callers.as(PREPARER, () -> packets.of(meeting, UUID.randomUUID()))).isInstanceOf(NotFound.class);
        assertThat(rows.texts("select action from audit_entry where thing_id = ? order by at desc limit 1", meeting.toString()))
                .containsExactly("points.packed");
    }

    @Test
    void theArchiveHasAPacketForEachPointAndOnlyOneIsMadeAtATime() throws IOException {
        var meeting = points.tree(2, 2);
        var written = new ByteArrayOutputStream();
        callers.as(PREPARER, () -> {
            try (var bundle = packets.all(meeting)) {
                assertThatThrownBy(() -> packets.all(meeting)).isInstanceOf(Refused.class);
                bundle.writeTo(written);
            } catch (IOException unwritten) {
                throw new UncheckedIOException(unwritten);
            }
        });
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                try (var document = Loader.loadPDF(zip.readAllBytes())) {
                    assertThat(bookmarks(document)).hasSize(3);
                }
            }
        }
        assertThat(names).hasSize(7).contains("001-t-diem-cau-tinh.pdf").allMatch(name -> name.endsWith(".pdf"));
        callers.as(PREPARER, () -> closed(packets.all(meeting)));
    }

    @Test
    @Operation("PointPackets.of")
    @Operation("PointPackets.all")
    void whoPreparesTheMeetingGetsThePacketsOfItsPoints() {
        permissions.of("PointPackets.of", points::meetingWithPoint, id -> closed(packets.of(id, points.root(id)))).allows(ADMIN, EDITOR).refusesTheRest();
        permissions.of("PointPackets.all", points::meetingWithPoint, id -> closed(packets.all(id))).allows(ADMIN, EDITOR).refusesTheRest();
    }

    private static void closed(Closeable opened) {
        try {
            opened.close();
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
