package vn.diemcau.portal.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.staff.transfer.StaffImports;

/** How far a list of staff has got. */
@Path("/staff-imports/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StaffImportResource {

    /**
     * How far it has got.
     *
     * @param state   {@code PREVIEW}, {@code RUNNING}, {@code INTERRUPTED}, {@code DONE} or {@code UNDONE}
     * @param percent of its rows that are written
     */
    public record Progress(String state, int written, int rows, int percent) {
    }

    @Inject
    private StaffImports imports;

    @GET
    public Progress progress(@PathParam("id") String id) {
        var list = imports.list(Ids.parse(id).orElseThrow(() -> new NotFound("import")));
        return new Progress(list.state().name(), list.written(), list.rows(), list.percent());
    }
}
