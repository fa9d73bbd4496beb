package vn.diemcau.portal.core.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.diemcau.portal.core.requests.due.WorkingHours;

/** By when a request is to be answered if nobody says otherwise: within hours of work, or by the clock if it is urgent. */
@ApplicationScoped
class DueTimes {

    @Inject
    @ConfigProperty(name = "portal.working-hours", defaultValue = "MON-FRI 07:00-11:30 13:30-17:00")
    private WorkingHours hours;

    @Inject
    @ConfigProperty(name = "portal.requests.urgent", defaultValue = "PT4H")
    private Duration urgent;

    @Inject
    @ConfigProperty(name = "portal.requests.soon", defaultValue = "PT8H")
    private Duration soon;

    @Inject
    @ConfigProperty(name = "portal.requests.normal", defaultValue = "PT24H")
    private Duration normal;

    Instant of(Urgency urgency, Instant sent) {
        return switch (urgency) {
            case URGENT -> sent.plus(urgent);
            case SOON -> hours.after(sent, soon);
            case NORMAL -> hours.after(sent, normal);
        };
    }
}
