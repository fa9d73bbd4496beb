package vn.diemcau.portal.core.meetings.conclusions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.meetings.MeetingView;
import vn.diemcau.portal.core.meetings.minutes.CompiledPart;
import vn.diemcau.portal.core.meetings.minutes.MinutesSource;
import vn.diemcau.portal.core.meetings.series.OpenMatter;
import vn.diemcau.portal.core.meetings.series.OpenMatters;

/** What was concluded stands at the end of the minutes; what of it is not done yet is taken up at the next meeting of a series. */
@ApplicationScoped
class ConclusionsInMinutes implements MinutesSource, OpenMatters {

    private static final int MINUTES = 5;

    @Inject
    private ConclusionRecords records;

    @Override
    public int place() {
        return 1;
    }

    @Override
    public List<CompiledPart> of(MeetingView meeting) {
        var sentences = records.of(meeting.meeting().getId()).stream().map(ConclusionLine::sentence).collect(Collectors.joining("\n"));
        return sentences.isEmpty() ? List.of() : List.of(new CompiledPart("CONCLUSIONS", null, "", "", sentences));
    }

    @Override
    public List<OpenMatter> of(UUID meeting) {
        return records.of(meeting).stream().filter(line -> line.taskState() == null || line.taskState().isOpen())
                .map(line -> new OpenMatter(null, line.title(), line.sentence(), MINUTES)).toList();
    }
}
