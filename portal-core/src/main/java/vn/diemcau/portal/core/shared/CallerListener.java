package vn.diemcau.portal.core.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Stands where every connection of the persistence unit comes by, named in {@code persistence.xml}: whatever goes through
 * an {@code EntityManager}, entity, lazy reference or native query, cannot reach the database before the caller is stated.
 */
public final class CallerListener extends SessionEventAdapter {

    @Override
    public void postAcquireConnection(SessionEvent event) {
        var connection = (Connection) ((Accessor) event.getResult()).getDatasourceConnection();
        try {
            CDI.current().select(CallerStatement.class).get().before(connection);
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        }
    }
}
