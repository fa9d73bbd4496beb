package vn.diemcau.portal.core.meetings.points;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Texts;

/** The levels and categories of a meeting, or those with which meetings begin, each in order. */
public record Terms(List<Term> levels, List<Term> categories) {

    /** @throws NotFound if there is no such level */
    public Term level(UUID id) {
        return levels.stream().filter(level -> level.id().equals(id)).findFirst().orElseThrow(() -> new NotFound("level"));
    }

    /** The level of this name; case and accents do not matter. */
    public Optional<Term> levelNamed(String name) {
        return levels.stream().filter(level -> Texts.fold(level.name()).equals(Texts.fold(name))).findFirst();
    }

    /** The names as a text of several lines. */
    public static String lines(List<Term> terms) {
        return String.join("\n", terms.stream().map(Term::name).toList());
    }
}
