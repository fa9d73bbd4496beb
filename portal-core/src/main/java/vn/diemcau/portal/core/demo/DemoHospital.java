package vn.diemcau.portal.core.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.diemcau.portal.core.documents.PictureWorkshop;
import vn.diemcau.portal.core.shared.DatabaseReady;

/** Fills an empty database with the demo hospital, and goes on with its duty rosters at each start, if the configuration asks for it ({@code PORTAL_DEMO=true}). */
@ApplicationScoped
public class DemoHospital {

    private static final Logger LOG = Logger.getLogger(DemoHospital.class.getName());

    @Inject
    private DemoRecords records;

    @Inject
    private DemoDuty duty;

    @Inject
    private PictureWorkshop workshop;

    @Inject
    @ConfigProperty(name = "portal.demo", defaultValue = "false")
    private boolean wanted;

    @Inject
    @ConfigProperty(name = "portal.demo.size", defaultValue = "0")
    private int further;

    void fill(@Observes @Priority(1) DatabaseReady ready) {
        if (wanted && records.isEmpty()) {
            var pictures = DemoPictures.drawn(DemoFiles.array("articles.json"), workshop);
            LOG.log(Level.INFO, "Drew the {0} pictures of the demo hospital", pictures.size());
            records.fill(pictures, further);
        }
        if (wanted) {
            duty.continueRosters();
        }
    }
}
