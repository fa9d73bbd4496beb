package vn.diemcau.portal.core.shared.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Cells of a sheet that were put together to one, whose value stands in the first (ECMA-376, {@code mergeCell}); the reader of workbooks
 * does not tell them. Rows and columns count from 1.
 */
record MergedCells(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final int MOST = 20_000;
    private static final int LETTERS = 26;
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");

    /** @param sheetId the id of the sheet within the workbook's relations */
    static List<MergedCells> of(Path workbook, String sheetId) throws IOException {
        try (var archive = new ZipFile(workbook.toFile())) {
            var target = found(archive, RELATIONS, "Relationship", xml -> sheetId.equals(xml.getAttributeValue(null, "Id"))
                    ? Optional.of(xml.getAttributeValue(null, "Target")) : Optional.<String>empty()).stream().findFirst().orElse("");
            var part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
            return found(archive, part, "mergeCell", xml -> range(xml.getAttributeValue(null, "ref")));
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private static Optional<MergedCells> range(String written) {
        var match = RANGE.matcher(written == null ? "" : written);
        return match.matches() ? Optional.of(new MergedCells(Integer.parseInt(match.group(2)), Integer.parseInt(match.group(4)),
                column(match.group(1)), column(match.group(3)))) : Optional.empty();
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (sum, letter) -> sum * LETTERS + letter - 'A' + 1);
    }

    private static <T> List<T> found(ZipFile archive, String part, String element, Function<XMLStreamReader, Optional<T>> each)
            throws IOException, XMLStreamException {
        var entry = archive.getEntry(part);
        var found = new ArrayList<T>();
        if (entry == null) {
            return found;
        }
        try (var content = archive.getInputStream(entry)) {
            var xml = reader(content);
            while (xml.hasNext() && found.size() < MOST) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element)) {
                    each.apply(xml).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** Without anything from outside the part. */
    private static XMLStreamReader reader(InputStream content) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(content);
    }
}
