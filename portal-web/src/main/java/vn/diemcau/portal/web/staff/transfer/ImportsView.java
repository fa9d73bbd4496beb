package vn.diemcau.portal.web.staff.transfer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.staff.transfer.StaffImport;
import vn.diemcau.portal.core.staff.transfer.StaffImports;
import vn.diemcau.portal.core.staff.transfer.sheet.Column;
import vn.diemcau.portal.core.staff.transfer.sheet.SheetReader;
import vn.diemcau.portal.web.frame.Frame;
import vn.diemcau.portal.web.frame.Messages;
import vn.diemcau.portal.web.frame.PageView;

/** Where a list of staff is sent, and what has become of those before. */
@Named("staffImports")
@RequestScoped
public class ImportsView implements PageView {

    @Inject
    private StaffImports imports;

    @Inject
    private Frame frame;

    private List<StaffImport> lists;
    private Refused refused;

    @Override
    public void load() {
        lists = imports.all();
    }

    /** Says on the page why a file was not taken. */
    void refuse(Refused reason) {
        this.refused = reason;
    }

    public String getRefusal() {
        return refused == null ? null : new ImportWording(Messages.of(frame.getLanguage())).refusal(refused);
    }

    public List<StaffImport> getLists() {
        return lists;
    }

    /** What can be sent, in words. */
    public String getHelp() {
        return frame.text("import.file.help", SheetReader.ROWS, ImportFileServlet.BYTES / ImportFileServlet.MEGABYTE);
    }

    /** The headings of all columns that are known. */
    public List<String> getColumns() {
        var wording = new ImportWording(Messages.of(frame.getLanguage()));
        return Arrays.stream(Column.values()).map(wording::column).toList();
    }
}
