package vn.diemcau.portal.core.contacts.outside.cards;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.diemcau.portal.core.contacts.outside.facts.ContactDraft;
import vn.diemcau.portal.core.contacts.outside.facts.ContactFacts;
import vn.diemcau.portal.core.contacts.outside.facts.ContactNumbers;
import vn.diemcau.portal.core.contacts.outside.facts.Reach;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/** Takes the rows of a table of contacts one by one and finds the headings among the first. All cells are text, formulas too. */
final class CardTable {

    /** A title or a note may stand above the headings. */
    private static final int HEADINGS_WITHIN = 10;
    private static final int RECOGNISED = 2;
    /** A number with what it is for behind it: {@code 0237 3852 852 (trực ban)}. */
    private static final Pattern LABELLED = Pattern.compile("(?<number>.*\\d.*?)\\s*\\((?<label>[^()]*\\p{L}[^()]*)\\)");
    /** What spreadsheets put before a text that looks like a formula. */
    private static final Pattern KEPT_AS_TEXT = Pattern.compile("^'(?=[=+\\-@])");

    private final boolean shared;
    private final List<ReadCard> cards = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private List<CardColumn> columns;
    private int above;

    CardTable(boolean shared) {
        this.shared = shared;
    }

    /** @throws Refused if the headings are missing, or there are too many rows */
    void row(int line, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (columns == null) {
            headings(cells);
        } else {
            CardFile.requireRoom(cards);
            cards.add(new ReadCard(line, draft(cells), cells.stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank())));
        }
    }

    private void headings(List<String> cells) {
        var found = cells.stream().map(cell -> CardColumn.headed(cell).orElse(null)).toList();
        var known = EnumSet.noneOf(CardColumn.class);
        found.stream().filter(Objects::nonNull).forEach(column -> {
            if (!known.add(column) && !column.isRepeated()) {
                throw new Refused("file", "external.refused.twice", column);
            }
        });
        if (known.size() >= RECOGNISED && (known.contains(CardColumn.NAME) || known.contains(CardColumn.ORGANISATION))) {
            columns = found;
            for (int i = 0; i < cells.size(); i++) {
                if (found.get(i) == null && !cells.get(i).isBlank()) {
                    ignored.add(Texts.line(cells.get(i)));
                }
            }
        } else if (++above == HEADINGS_WITHIN) {
            throw new Refused("file", "external.refused.kind");
        }
    }

    private ContactDraft draft(List<String> cells) {
        var values = new EnumMap<CardColumn, String>(CardColumn.class);
        var numbers = new ArrayList<Reach>();
        var mails = new ArrayList<String>();
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            var column = columns.get(i);
            var cell = KEPT_AS_TEXT.matcher(cells.get(i).strip()).replaceFirst("");
            if (column == CardColumn.NUMBER && numbers.size() <= ContactFacts.WAYS) {
                numbers.add(number(cell));
            } else if (column == CardColumn.MAIL && mails.size() <= ContactFacts.WAYS) {
                mails.add(cell);
            } else if (column == CardColumn.NUMBER || column == CardColumn.MAIL) {
                continue;
            } else if (column != null) {
                values.put(column, cell);
            }
        }
        var organisation = values.getOrDefault(CardColumn.ORGANISATION, "");
        var name = values.getOrDefault(CardColumn.NAME, "");
        return new ContactDraft(name.isBlank() ? organisation : name, organisation, values.getOrDefault(CardColumn.ROLE, ""),
                values.getOrDefault(CardColumn.CATEGORY, ""), values.getOrDefault(CardColumn.ADDRESS, ""),
                values.getOrDefault(CardColumn.NOTES, ""), shared, numbers, mails);
    }

    private static Reach number(String cell) {
        if (cell.length() > ContactNumbers.LONGEST) {
            return new Reach("", cell);
        }
        var labelled = LABELLED.matcher(cell);
        return labelled.matches() ? new Reach(labelled.group("label"), labelled.group("number")) : new Reach("", cell);
    }

    /** @throws Refused if there were no headings */
    CardFile read() {
        if (columns == null) {
            throw new Refused("file", above == 0 ? "external.refused.empty" : "external.refused.kind");
        }
        return new CardFile(cards, ignored);
    }
}
