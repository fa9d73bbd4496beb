package vn.diemcau.portal.core.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.diemcau.portal.core.papers.text.PaperForm;
import vn.diemcau.portal.core.papers.word.WordPapers;

/**
 * Every .docx opens in LibreOffice: it makes a PDF of each, all in one go. {@code ./portal test} names the program in
 * {@code PORTAL_SOFFICE}, and then it has to be there; without it and without one on the path this is skipped, and says so.
 */
class PapersInLibreOfficeTest {

    private static final long MINUTES = 3;

    @TempDir
    private Path folder;

    @Test
    void everyDocumentOpensInLibreOfficeWithItsParts() throws IOException, InterruptedException {
        var program = program();
        Assumptions.assumeTrue(program.isPresent(), "LibreOffice is not installed; ./portal test installs it");
        var command = new ArrayList<>(List.of(program.get(), "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
                "--convert-to", "pdf", "--outdir", folder.resolve("pdf").toString()));
        for (var paper : SamplePapers.all().entrySet()) {
            command.add(Files.write(folder.resolve(paper.getKey() + ".docx"), WordPapers.write(paper.getValue())).toString());
        }
        command.add(Files.write(folder.resolve("hostile.docx"), WordPapers.write(SamplePapers.hostile(PaperForm.GOVERNMENT))).toString());
        var log = folder.resolve("log").toFile();
        var office = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
        try {
            assertThat(office.waitFor(MINUTES, TimeUnit.MINUTES)).as("LibreOffice is done").isTrue();
        } finally {
            office.destroyForcibly();
        }
        for (var paper : SamplePapers.all().entrySet()) {
            var file = folder.resolve("pdf").resolve(paper.getKey() + ".pdf");
            assertThat(file).as(Files.readString(log.toPath())).exists();
            var printed = new PrintedPaper(Files.readAllBytes(file));
            boolean party = paper.getKey().endsWith("PARTY");
            assertThat(printed.text).contains(party ? "ĐẢNG CỘNG SẢN VIỆT NAM" : "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                    .contains(paper.getValue().type().title()).contains("Nơi nhận:").contains(paper.getValue().number().written());
            assertThat(printed.pieces).allSatisfy(piece -> assertThat(piece.right()).isLessThan(197));
            assertThat(printed.pieces.stream().filter(piece -> piece.page() == 1 && piece.base() < 18)).isEmpty();
        }
        assertThat(folder.resolve("pdf/hostile.pdf")).exists();
    }

    private static Optional<String> program() {
        var named = System.getenv("PORTAL_SOFFICE");
        if (named != null && !named.isEmpty()) {
            assertThat(Path.of(named)).isExecutable();
            return Optional.of(named);
        }
        return Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(place -> Path.of(place, "soffice"))
                .filter(Files::isExecutable).map(Path::toString).findFirst();
    }
}
