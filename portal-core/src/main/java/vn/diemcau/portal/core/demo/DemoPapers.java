package vn.diemcau.portal.core.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.diemcau.portal.core.documents.FileStore;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.shared.Ids;

/** Stores the documents of the demo hospital's meetings: short PDF files. */
@ApplicationScoped
class DemoPapers {

    private static final String FONTS = "/vn/diemcau/portal/core/papers/layout/LiberationSerif-";
    private static final int MARGIN = 72;
    private static final int TOP = 760;
    private static final int LEADING = 22;
    private static final int LETTERS = 78;
    private static final int HEADING = 16;
    private static final int BODY = 13;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private FileStore files;

    void add(UUID meeting, UUID item, List<JsonObject> rows, Map<String, Section> sections) {
        for (var row : rows) {
            var document = Ids.next();
            var file = Ids.next();
            var pdf = pdf(row.getString("title"), row.getJsonArray("lines").getValuesAs(JsonString::getString));
            var readers = !row.containsKey("sections") ? "" : row.getJsonArray("sections").getValuesAs(JsonString::getString).stream()
                    .map(code -> sections.get(code).getId().toString()).collect(Collectors.joining(","));
            entities.createNativeQuery("""
                    insert into agenda_document (id, meeting_id, item_id, position, title, access, sections)
                    values (?1, ?2, ?3, 1, ?4, ?5, cast('{' || ?6 || '}' as uuid[]))""").setParameter(1, document).setParameter(2, meeting)
                    .setParameter(3, item).setParameter(4, row.getString("title")).setParameter(5, row.getString("access")).setParameter(6, readers)
                    .executeUpdate();
            entities.createNativeQuery("""
                    insert into agenda_file (id, document_id, meeting_id, number, name, type, size, added_by, added_by_name)
                    values (?1, ?2, ?3, 1, ?4, 'application/pdf', ?5, '', ?6)""").setParameter(1, file).setParameter(2, document)
                    .setParameter(3, meeting).setParameter(4, row.getString("title") + ".pdf").setParameter(5, (long) pdf.length)
                    .setParameter(6, DemoNames.secretary()).executeUpdate();
            files.put("meetings/" + meeting + '/' + document + '/' + file, new ByteArrayInputStream(pdf));
        }
    }

    static byte[] pdf(String title, List<String> lines) {
        try (var document = new PDDocument(); var regular = DemoPapers.class.getResourceAsStream(FONTS + "Regular.ttf");
                var bold = DemoPapers.class.getResourceAsStream(FONTS + "Bold.ttf")) {
            document.getDocumentInformation().setTitle(title);
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var text = new PDPageContentStream(document, page)) {
                text.beginText();
                text.setLeading(LEADING);
                text.newLineAtOffset(MARGIN, TOP);
                text.setFont(PDType0Font.load(document, bold), HEADING);
                text.showText(title);
                text.newLine();
                text.newLine();
                text.setFont(PDType0Font.load(document, regular), BODY);
                for (var line : lines.stream().flatMap(DemoPapers::wrapped).toList()) {
                    text.showText(line);
                    text.newLine();
                }
                text.endText();
            }
            var written = new ByteArrayOutputStream();
            document.save(written);
            return written.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A paragraph as lines of the page. */
    private static Stream<String> wrapped(String paragraph) {
        var lines = Stream.<String>builder();
        var line = new StringBuilder("–");
        for (var word : paragraph.split(" ")) {
            if (line.length() + word.length() >= LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
                line.append("  ");
            }
            line.append(' ').append(word);
        }
        return lines.add(line.toString()).build();
    }
}
