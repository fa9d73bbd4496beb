package vn.diemcau.portal.core.papers.pdf;

import vn.diemcau.portal.core.papers.text.Block;

/** Puts tables into a document; their head is repeated on each page, and no row is torn apart. */
final class Grids {

    private Grids() {
    }

    static void put(Markup place, Block.Grid grid) {
        double shares = grid.columns().stream().mapToInt(Block.Column::share).sum();
        place.in("table", isBlank(grid) ? "grid blank" : "grid", table -> {
            table.in("thead", "", head -> head.in("tr", "", row -> grid.columns().forEach(
                    column -> row.sized("th", "", column.share() * 100 / shares, cell -> cell.text("span", "", column.title())))));
            table.in("tbody", "", body -> grid.rows().forEach(cells -> body.in("tr", "", row -> {
                for (int i = 0; i < cells.size(); i++) {
                    row.text("td", grid.columns().get(i).centred() ? "mid" : "", cells.get(i));
                }
            })));
        });
    }

    /** Whether it is a table to be filled in by hand: only the first cells of its rows hold anything. */
    private static boolean isBlank(Block.Grid grid) {
        return grid.rows().stream().allMatch(row -> row.get(row.size() - 1).isEmpty()) && !grid.rows().isEmpty();
    }
}
