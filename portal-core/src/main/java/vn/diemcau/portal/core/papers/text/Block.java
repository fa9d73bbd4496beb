package vn.diemcau.portal.core.papers.text;

import java.util.List;

/** A piece of the body of a paper. */
public sealed interface Block {

    /** A justified paragraph with its first line indented. */
    record Paragraph(String text) implements Block {
        public Paragraph {
            text = PaperLine.of(text);
        }
    }

    /**
     * A heading that stays with what follows.
     *
     * @param level 1 or 2
     * @param label its number, such as {@code I.} or {@code 1.}; empty for none
     */
    record Chapter(int level, String label, String text) implements Block {
        public Chapter {
            label = PaperLine.of(label);
            text = PaperLine.of(text);
        }

        /** With its number. */
        public String written() {
            return label.isEmpty() ? text : label + ' ' + text;
        }
    }

    /** A list; each line is a paragraph that begins with a dash. */
    record Items(List<String> lines) implements Block {
        public Items {
            lines = PaperLine.all(lines);
        }
    }

    /**
     * A table; its head is repeated on each page.
     *
     * @param columns from left to right
     * @param rows    with as many cells as there are columns
     */
    record Grid(List<Column> columns, List<List<String>> rows) implements Block {
        public Grid {
            columns = List.copyOf(columns);
            rows = rows.stream().map(row -> row.stream().map(PaperLine::of).toList()).toList();
            int width = columns.size();
            if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("every row has a cell for each column");
            }
        }
    }

    /**
     * @param share of the width of the table, in parts of all shares
     * @param centred whether its cells are set in the middle, as numbers are
     */
    record Column(String title, int share, boolean centred) {
        public Column {
            title = PaperLine.of(title);
            if (share < 1) {
                throw new IllegalArgumentException("a column has a width");
            }
        }
    }
}
