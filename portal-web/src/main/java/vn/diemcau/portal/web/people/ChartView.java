package vn.diemcau.portal.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.staff.chart.ChartPerson;
import vn.diemcau.portal.core.staff.chart.ChartSection;
import vn.diemcau.portal.core.staff.chart.OrganisationChart;
import vn.diemcau.portal.web.frame.PageView;

/** The chart of the hospital, or of the section in the address with those below it and its people. */
@Named("chart")
@RequestScoped
public class ChartView implements PageView {

    /** The people of a section who hold posts of one rank. */
    public record Level(int rank, List<ChartPerson> people) {
    }

    @Inject
    private OrganisationChart chart;

    @Inject
    private HttpServletRequest request;

    private List<ChartSection> sections;
    private List<ChartSection> way = List.of();
    private List<Level> levels = List.of();

    @Override
    public void load() {
        var code = Objects.toString(request.getParameter("section"), "");
        sections = chart.sections();
        if (!code.isEmpty()) {
            way = way(sections, code);
            sections = List.of(getSection());
            levels = levels(chart.people(code));
        }
    }

    /** From the top down to the section. */
    private static List<ChartSection> way(List<ChartSection> sections, String code) {
        return sections.stream().map(section -> section.code().equals(code) ? List.of(section)
                : Stream.concat(Stream.of(section), found(section.sections(), code)).toList())
                .filter(steps -> steps.get(steps.size() - 1).code().equals(code)).findFirst().orElseThrow(() -> new NotFound("section"));
    }

    private static Stream<ChartSection> found(List<ChartSection> below, String code) {
        return below.stream().filter(section -> holds(section, code)).findFirst().stream()
                .flatMap(section -> Stream.concat(Stream.of(section), section.code().equals(code) ? Stream.of() : found(section.sections(), code)));
    }

    private static boolean holds(ChartSection section, String code) {
        return section.code().equals(code) || section.sections().stream().anyMatch(below -> holds(below, code));
    }

    private static List<Level> levels(List<ChartPerson> people) {
        var levels = new ArrayList<Level>();
        for (var person : people) {
            if (levels.isEmpty() || levels.get(levels.size() - 1).rank() != person.rank()) {
                levels.add(new Level(person.rank(), new ArrayList<>()));
            }
            levels.get(levels.size() - 1).people().add(person);
        }
        return levels;
    }

    /** The trees that are shown. */
    public List<ChartSection> getSections() {
        return sections;
    }

    /** The section that is looked at; null for the whole hospital. */
    public ChartSection getSection() {
        return way.isEmpty() ? null : way.get(way.size() - 1);
    }

    /** The sections above the one that is looked at, from the top on. */
    public List<ChartSection> getAbove() {
        return way.isEmpty() ? way : way.subList(0, way.size() - 1);
    }

    public List<Level> getLevels() {
        return levels;
    }
}
