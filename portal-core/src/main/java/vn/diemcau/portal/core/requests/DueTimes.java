package vn.diemcau.portal.core.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** By when a request is to be answered if nobody says otherwise. */
@ApplicationScoped
class DueTimes {

    @Inject
    @ConfigProperty(name = "portal.requests.urgent", defaultValue = "PT4H")
    private Duration urgent;

    @Inject
    @ConfigProperty(name = "portal.requests.soon", defaultValue = "PT24H")
    private Duration soon;

    @Inject
    @ConfigProperty(name = "portal.requests.normal", defaultValue = "PT72H")
    private Duration normal;

    Instant of(Urgency urgency, Instant sent) {
        return sent.plus(switch (urgency) {
            case URGENT -> urgent;
            case SOON -> soon;
            case NORMAL -> normal;
        });
    }
}
