package vn.diemcau.portal.core.settings;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import vn.diemcau.portal.core.shared.Refused;

/** The stored settings: read for everybody, strangers too; written within the transaction of who runs the portal. */
@ApplicationScoped
class SettingRecords {

    private static final String BRAND =
            "select name_vi, name_en, short_name, colour, address, hotline, footer, emblem, version from branding";
    private static final String SWITCHES = "select name, enabled, version from feature_switch";
    private static final String DESCRIBE = """
            update branding set name_vi = ?1, name_en = ?2, short_name = ?3, colour = ?4, address = ?5, hotline = ?6, footer = ?7,
                version = version + 1
            where version = ?8""";

    @Resource(lookup = "jdbc/portal")
    private DataSource database;

    @PersistenceContext
    private EntityManager entities;

    /** @throws IllegalStateException if the database is silent */
    Brand brand() {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(BRAND);
                var row = statement.executeQuery()) {
            row.next();
            var words = new BrandWords(row.getString(1), row.getString(2), row.getString(3), legible(row.getString(4)), row.getString(5),
                    row.getString(6), row.getString(7));
            return new Brand(words, row.getString(8), row.getLong(9));
        } catch (SQLException silent) {
            throw new IllegalStateException("The settings could not be read", silent);
        }
    }

    /** A colour that somebody has put into the database past the portal does no harm. */
    private static String legible(String colour) {
        try {
            return colour.isEmpty() ? "" : BrandColours.of(colour).name();
        } catch (Refused illegible) {
            return "";
        }
    }

    /** Those that this release knows. @throws IllegalStateException if the database is silent */
    Map<Feature, FeatureSwitch> switches() {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(SWITCHES);
                var rows = statement.executeQuery()) {
            var stored = new HashMap<String, FeatureSwitch>();
            while (rows.next()) {
                stored.put(rows.getString(1), new FeatureSwitch(null, rows.getBoolean(2), rows.getLong(3)));
            }
            var known = new EnumMap<Feature, FeatureSwitch>(Feature.class);
            for (var feature : Feature.values()) {
                var found = stored.get(feature.name());
                if (found != null) {
                    known.put(feature, new FeatureSwitch(feature, found.on(), found.version()));
                }
            }
            return known;
        } catch (SQLException silent) {
            throw new IllegalStateException("The settings could not be read", silent);
        }
    }

    /** @return whether it was still at this version */
    boolean describe(long version, BrandWords words) {
        return entities.createNativeQuery(DESCRIBE).setParameter(1, words.nameVi()).setParameter(2, words.nameEn())
                .setParameter(3, words.shortName()).setParameter(4, words.colour()).setParameter(5, words.address())
                .setParameter(6, words.hotline()).setParameter(7, words.footer()).setParameter(8, version).executeUpdate() == 1;
    }

    /** @return whether it was still at this version */
    boolean useEmblem(long version, String emblem) {
        return entities.createNativeQuery("update branding set emblem = ?1, version = version + 1 where version = ?2")
                .setParameter(1, emblem).setParameter(2, version).executeUpdate() == 1;
    }

    /** @return whether it was still at this version */
    boolean turn(Feature feature, boolean on, long version) {
        return entities.createNativeQuery("update feature_switch set enabled = ?2, version = version + 1 where name = ?1 and version = ?3")
                .setParameter(1, feature.name()).setParameter(2, on).setParameter(3, version).executeUpdate() == 1;
    }
}
