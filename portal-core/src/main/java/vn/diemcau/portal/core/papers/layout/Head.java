package vn.diemcau.portal.core.papers.layout;

import static vn.diemcau.portal.core.papers.layout.Line.Look.BOLD;
import static vn.diemcau.portal.core.papers.layout.Line.Look.ITALIC;

import java.util.ArrayList;
import java.util.List;
import vn.diemcau.portal.core.papers.text.Paper;
import vn.diemcau.portal.core.papers.text.PaperForm;
import vn.diemcau.portal.core.papers.text.PaperWords;

/**
 * What stands above the body: two halves side by side, below them number and day, then type and summary in the middle.
 *
 * <p>Nghị định 30/2020/NĐ-CP, appendix I, II: 1 (quốc hiệu and tiêu ngữ with a rule of its length), 2 (who issues, with a rule of a
 * third to a half of its length), 3, 4 and 5 (type, and summary with a rule of a third to a half). Papers of the party have a star
 * below who issues them, and a rule as long as the party's name.
 *
 * @param left   who issues it
 * @param right  the state, or the party
 * @param number below the left half
 * @param dated  below the right half; null if it has no day
 * @param title  type and summary
 */
public record Head(List<Line> left, List<Line> right, Line number, Line dated, List<Line> title) {

    private static final double SHARE = 0.4;
    private static final double SUMMARY_SHARE = 0.8;
    private static final double BETWEEN_HALVES = 3;
    private static final double ROOM = 6;
    private static final double BEFORE_TITLE = 14;

    public static Head of(Paper paper) {
        var measures = Measures.of(paper.heading().form());
        boolean party = paper.heading().form() == PaperForm.PARTY;
        var dated = party ? Line.of(day(paper), measures.dated(), ITALIC) : Line.of(day(paper), measures.dated(), ITALIC).below(ROOM);
        return new Head(left(paper, measures), party ? party(measures) : state(measures),
                party ? Line.of(paper.number().written(), measures.number()) : Line.of(paper.number().written(), measures.number()).below(ROOM),
                paper.dated() == null ? null : dated, title(paper, measures));
    }

    private static String day(Paper paper) {
        return paper.dated() == null ? "" : paper.dated().written();
    }

    private static List<Line> state(Measures measures) {
        var motto = PaperWords.of("motto");
        return List.of(Line.of(PaperWords.of("nation"), measures.head(), BOLD),
                Line.of(motto, measures.motto(), BOLD).ruled(TextWidths.of(motto, true, measures.motto())));
    }

    private static List<Line> party(Measures measures) {
        var name = PaperWords.of("party");
        return List.of(Line.of(name, measures.head(), BOLD).ruled(TextWidths.of(name, true, measures.head())));
    }

    private static List<Line> left(Paper paper, Measures measures) {
        var lines = new ArrayList<Line>();
        double width = measures.left() - BETWEEN_HALVES;
        TextWidths.lines(paper.heading().parent(), false, measures.bodies(), width)
                .forEach(text -> lines.add(Line.of(text, measures.bodies())));
        TextWidths.lines(paper.heading().issuing(), true, measures.bodies(), width)
                .forEach(text -> lines.add(Line.of(text, measures.bodies(), BOLD)));
        if (paper.heading().form() == PaperForm.PARTY) {
            lines.add(Line.of("*", measures.bodies()));
        } else {
            lines.set(lines.size() - 1, ruled(lines.get(lines.size() - 1)));
        }
        return List.copyOf(lines);
    }

    private static List<Line> title(Paper paper, Measures measures) {
        var lines = new ArrayList<Line>();
        lines.add(Line.of(paper.type().title(), measures.type(), BOLD).below(BEFORE_TITLE));
        TextWidths.lines(paper.summary(), true, measures.summary(), measures.width() * SUMMARY_SHARE)
                .forEach(text -> lines.add(Line.of(text, measures.summary(), BOLD)));
        lines.set(lines.size() - 1, ruled(lines.get(lines.size() - 1)));
        return List.copyOf(lines);
    }

    /** Between a third and a half of the text above it. */
    private static Line ruled(Line line) {
        return line.ruled(SHARE * TextWidths.of(line.text(), true, line.size()));
    }
}
