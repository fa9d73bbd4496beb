package vn.diemcau.portal.core.meetings.packets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.diemcau.portal.core.meetings.agenda.AgendaEntry;
import vn.diemcau.portal.core.meetings.agenda.Paper;
import vn.diemcau.portal.core.meetings.documents.Documents;
import vn.diemcau.portal.core.papers.packet.PacketPart;
import vn.diemcau.portal.core.papers.packet.PointSheets;
import vn.diemcau.portal.core.shared.NotFound;

/**
 * The documents of an agenda as parts of a packet: those that the caller may read, each with a bookmark that bears the number of its
 * item. What is no PDF, or too large, is named on a sheet with its address.
 */
@ApplicationScoped
class PacketDocuments {

    private static final String PDF = "PDF";

    @Inject
    private Documents documents;

    @Inject
    @ConfigProperty(name = "portal.public.url", defaultValue = "http://localhost:9080")
    private String publicUrl;

    /**
     * @param entries as the caller reads them; they bring no document that is not for the caller
     * @param wanted  which of their documents
     * @param bytes   of all files together, at most
     * @param folder  where the files are put
     */
    List<PacketPart> of(UUID meeting, List<AgendaEntry> entries, Predicate<Paper> wanted, long bytes, Path folder) throws IOException {
        var parts = new ArrayList<PacketPart>();
        long room = bytes;
        for (var entry : entries) {
            for (var paper : entry.item().documents().stream().filter(wanted).toList()) {
                boolean pdf = PDF.equals(paper.ending());
                boolean fits = pdf && paper.size() <= room;
                var about = PointSheets.about(paper.name(), paper.sizeInWords(), entry.number(), entry.item().title(),
                        address() + "/meetings/" + meeting + "/agenda", pdf && !fits);
                parts.add(new PacketPart(entry.number() + ". " + paper.title(), fits ? copy(paper, folder) : null, about));
                room -= fits ? paper.size() : 0;
            }
        }
        return parts;
    }

    /** @return null for a file that is lost, as after a restore that was not whole: it is told of on its sheet */
    private Path copy(Paper paper, Path folder) throws IOException {
        try (var opened = documents.open(paper.file()).content()) {
            var file = Files.createTempFile(folder, "document", ".pdf");
            Files.copy(opened.content(), file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (NotFound lost) {
            return null;
        }
    }

    /** The portal's address, without a stroke at its end. */
    String address() {
        return publicUrl.replaceFirst("/+$", "");
    }
}
