package vn.diemcau.portal.it.server;

import com.icegreen.greenmail.util.GreenMail;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.lang3.StringUtils;
import org.assertj.core.api.Assertions;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.slf4j.Logger;
import org.slf4j.helpers.NOPLogger;
import org.threeten.extra.Interval;

/** The portal.ear of the build, unchanged but for a second web module that carries the tests. */
@ArquillianSuiteDeployment
public final class PortalDeployment {

    private static final String TESTS = "vn.diemcau.portal.it";
    private static final String WEB_MODULE = """
            <module><web><web-uri>tests.war</web-uri><context-root>/in-container-tests</context-root></web></module>
            """;

    private PortalDeployment() {
    }

    @Deployment
    public static EnterpriseArchive portal() {
        var built = Path.of(System.getProperty("portal.repository"), "ear/target/server/apps/portal.ear").toFile();
        var ear = ShrinkWrap.create(ZipImporter.class, "portal.ear").importFrom(built).as(EnterpriseArchive.class);
        var descriptor = new StringAsset(withTests(ear));
        ear.delete("META-INF/application.xml");
        return ear.setApplicationXML(descriptor).addAsModule(Testable.archiveToTest(tests()));
    }

    private static String withTests(EnterpriseArchive ear) {
        try (var content = ear.get("META-INF/application.xml").getAsset().openStream()) {
            var xml = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            return xml.replaceFirst("<module>", WEB_MODULE + "<module>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WebArchive tests() {
        return ShrinkWrap.create(WebArchive.class, "tests.war")
                .addPackages(true, path -> !path.get().contains("/it/server/") && !path.get().contains("/it/architecture/"), TESTS)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsLibraries(jarOf(Assertions.class), jarOf(GreenMail.class), jarOf(SMTPTransport.class), jarOf(Logger.class),
                        jarOf(NOPLogger.class), jarOf(CalendarBuilder.class), jarOf(StringUtils.class), jarOf(Hex.class), jarOf(Interval.class));
    }

    private static File jarOf(Class<?> type) {
        return new File(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }
}
