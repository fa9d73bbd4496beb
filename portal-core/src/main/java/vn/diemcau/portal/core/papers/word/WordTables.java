package vn.diemcau.portal.core.papers.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import vn.diemcau.portal.core.papers.layout.Measures;
import vn.diemcau.portal.core.papers.text.Block;

/** Tables: those without lines that hold two halves, and those of the body. No row is torn apart by the end of a page. */
final class WordTables {

    private static final int CELL_MARGIN = 80;
    private static final int BORDER = 4;

    private WordTables() {
    }

    /** A table without lines whose cells have no margins. @param widths in points */
    static XWPFTable halves(XWPFDocument document, int rows, List<Double> widths) {
        var table = table(document, rows, widths);
        table.removeBorders();
        margins(table, 0, 0);
        table.getRows().forEach(row -> row.setCantSplitRow(true));
        return table;
    }

    static void grid(XWPFDocument document, Block.Grid grid, Measures measures) {
        double all = grid.columns().stream().mapToInt(Block.Column::share).sum();
        double width = Measures.points(measures.width());
        var table = table(document, grid.rows().size() + 1, grid.columns().stream().map(column -> width * column.share() / all).toList());
        margins(table, CELL_MARGIN / 2, CELL_MARGIN);
        borders(table);
        table.getRow(0).setRepeatHeader(true);
        for (int column = 0; column < grid.columns().size(); column++) {
            write(table.getRow(0).getCell(column), grid.columns().get(column).title(), true, true, measures.cell());
        }
        for (int row = 0; row < grid.rows().size(); row++) {
            table.getRow(row + 1).setCantSplitRow(true);
            for (int column = 0; column < grid.columns().size(); column++) {
                write(table.getRow(row + 1).getCell(column), grid.rows().get(row).get(column), false,
                        grid.columns().get(column).centred(), measures.cell());
            }
        }
        // what follows a table keeps its distance
        document.createParagraph().setSpacingAfter(0);
    }

    private static XWPFTable table(XWPFDocument document, int rows, List<Double> widths) {
        var table = document.createTable(rows, widths.size());
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(Twips.points(widths.stream().mapToDouble(Double::doubleValue).sum()));
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var columns = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid() : table.getCTTbl().getTblGrid();
        for (int column = 0; column < widths.size(); column++) {
            int width = Twips.points(widths.get(column));
            (column < columns.sizeOfGridColArray() ? columns.getGridColArray(column) : columns.addNewGridCol())
                    .setW(BigInteger.valueOf(width));
            for (var row : table.getRows()) {
                row.getCell(column).setWidthType(TableWidthType.DXA);
                row.getCell(column).setWidth(Integer.toString(width));
            }
        }
        return table;
    }

    /** The text of a table without lines begins where the body does; so do the lines of one that has them. */
    private static void margins(XWPFTable table, int level, int sides) {
        var properties = table.getCTTbl().getTblPr();
        var margins = properties.isSetTblCellMar() ? properties.getTblCellMar() : properties.addNewTblCellMar();
        for (var margin : List.of(margins.addNewTop(), margins.addNewBottom())) {
            margin.setW(BigInteger.valueOf(level));
            margin.setType(STTblWidth.DXA);
        }
        for (var margin : List.of(margins.addNewLeft(), margins.addNewRight())) {
            margin.setW(BigInteger.valueOf(sides));
            margin.setType(STTblWidth.DXA);
        }
        var indent = properties.isSetTblInd() ? properties.getTblInd() : properties.addNewTblInd();
        indent.setW(BigInteger.valueOf(sides));
        indent.setType(STTblWidth.DXA);
    }

    private static void borders(XWPFTable table) {
        table.setTopBorder(XWPFBorderType.SINGLE, BORDER, 0, "000000");
        table.setBottomBorder(XWPFBorderType.SINGLE, BORDER, 0, "000000");
        table.setLeftBorder(XWPFBorderType.SINGLE, BORDER, 0, "000000");
        table.setRightBorder(XWPFBorderType.SINGLE, BORDER, 0, "000000");
        table.setInsideHBorder(XWPFBorderType.SINGLE, BORDER, 0, "000000");
        table.setInsideVBorder(XWPFBorderType.SINGLE, BORDER, 0, "000000");
    }

    private static void write(XWPFTableCell cell, String text, boolean head, boolean centred, double size) {
        var paragraph = cell.getParagraphs().get(0);
        paragraph.setAlignment(centred ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
        paragraph.setSpacingAfter(0);
        if (head) {
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        }
        var run = paragraph.createRun();
        run.setFontFamily(WordPage.FONT);
        run.setFontSize(size);
        run.setBold(head);
        run.setText(text);
    }
}
