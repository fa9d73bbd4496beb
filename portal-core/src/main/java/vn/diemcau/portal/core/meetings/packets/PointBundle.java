package vn.diemcau.portal.core.meetings.packets;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.diemcau.portal.core.papers.packet.PacketBinder;
import vn.diemcau.portal.core.papers.packet.PacketPart;
import vn.diemcau.portal.core.papers.packet.PacketSheets;
import vn.diemcau.portal.core.papers.packet.PointSheets;
import vn.diemcau.portal.core.papers.pdf.PdfSheets;
import vn.diemcau.portal.core.shared.Texts;

/**
 * The packets of the points of a meeting. They are bound one after another while they are handed out, so that it takes no more memory
 * or room for a thousand than for one. Whoever asked for it closes it.
 */
public final class PointBundle implements Closeable {

    /** Papers larger than this lie in the bundle once, instead of in each of its packets. */
    static final long IN_EACH = 2L * 1024 * 1024;

    private static final String SHARED = "000-tai-lieu-chung.pdf";

    private final PointSheets.Held meeting;
    private final PacketPart agenda;
    private final List<PacketPart> shared;
    private final List<PointSheets.Point> points;
    private final WorkFolder folder;
    private final List<Runnable> closing = new ArrayList<>();

    PointBundle(PointSheets.Held meeting, PacketPart agenda, List<PacketPart> shared, List<PointSheets.Point> points, WorkFolder folder) {
        this.meeting = meeting;
        this.agenda = agenda;
        this.shared = shared;
        this.points = points;
        this.folder = folder;
    }

    /** What the archive is to be called. */
    public String name() {
        return Texts.slug(meeting.title()) + ".zip";
    }

    /** An archive (ZIP) with a PDF for each point. The stream is not closed. */
    public void writeTo(OutputStream to) throws IOException {
        var zip = new ZipOutputStream(to);
        // What is in a PDF is packed already.
        zip.setLevel(Deflater.BEST_SPEED);
        boolean apart = PointParts.bytes(shared) > IN_EACH;
        if (apart) {
            put(zip, SHARED, PointSheets.sharedTitle(), shared);
        }
        for (int i = 0; i < points.size(); i++) {
            var point = points.get(i);
            put(zip, "%03d-%s.pdf".formatted(i + 1, Texts.slug(point.code() + ' ' + point.name())), title(point), parts(point, apart));
        }
        zip.finish();
    }

    private void put(ZipOutputStream zip, String name, String title, List<PacketPart> parts) throws IOException {
        var file = Files.createTempFile(folder.path(), "bound", ".pdf");
        PacketBinder.bind(title, parts, file);
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(file, zip);
        zip.closeEntry();
        Files.delete(file);
        for (var part : parts) {
            if (part.file() != null && part != agenda && !shared.contains(part)) {
                Files.delete(part.file());
            }
        }
    }

    /** The packet of the only point, with all papers in it. */
    PacketFile single() throws IOException {
        var point = points.get(0);
        return PacketFile.bind(Texts.slug(point.code() + ' ' + point.name()) + ".pdf", title(point), parts(point, false));
    }

    private String title(PointSheets.Point point) {
        return meeting.title() + " – " + point.name();
    }

    private List<PacketPart> parts(PointSheets.Point point, boolean apart) throws IOException {
        var parts = new ArrayList<PacketPart>();
        var first = PointSheets.point(meeting, apart ? point.apartIn(SHARED) : point);
        parts.add(PacketPart.written(point.name(), PdfSheets.write(first), path()));
        parts.add(agenda);
        if (!apart) {
            parts.addAll(shared);
        }
        var contact = point.calls().stream().filter(call -> !call.at().isEmpty() && !call.phone().isEmpty()).findFirst()
                .map(call -> call.name().isEmpty() ? call.phone() : call.name() + ", " + call.phone()).orElse("");
        var list = PacketSheets.attendance(meeting.body(), meeting.title(), meeting.begin(),
                new PacketSheets.PointFacts(point.name(), point.place(), contact, List.of(), point.categories()));
        parts.add(PacketPart.written(list.title(), PdfSheets.write(list), path()));
        return parts;
    }

    private Path path() {
        return folder.path();
    }

    /** To be done when it is closed. */
    PointBundle whenClosed(Runnable work) {
        closing.add(work);
        return this;
    }

    @Override
    public void close() throws IOException {
        try {
            folder.close();
        } finally {
            closing.forEach(Runnable::run);
            closing.clear();
        }
    }
}
