package vn.diemcau.portal.core.news;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.portal.auth.Caller;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.Outdated;
import vn.diemcau.portal.core.shared.Texts;

/** An article (bài viết). It belongs to one section for good; its audience says who else may read it. */
@Entity
public class Article {

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id")
    private Section section;
    private String slug;
    @Enumerated(EnumType.STRING)
    private ArticleState state;
    private String title;
    private String lead;
    @Column(name = "body_html")
    private String bodyHtml;
    @Column(name = "body_text")
    private String bodyText;
    private String byline;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "topic_code")
    private Topic topic;
    @Enumerated(EnumType.STRING)
    private Audience.Kind audience;
    @ManyToMany
    @JoinTable(name = "article_audience", joinColumns = @JoinColumn(name = "article_id"),
            inverseJoinColumns = @JoinColumn(name = "section_id"))
    private Set<Section> chosen = new HashSet<>();
    @Column(name = "reading_minutes")
    private int readingMinutes;
    @Column(name = "picture_count", insertable = false, updatable = false)
    private int pictureCount;
    @Column(name = "cover_id", insertable = false, updatable = false)
    private UUID coverId;
    @Column(insertable = false, updatable = false)
    private long views;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "created_by")
    private String createdBy;
    @Column(name = "updated_at")
    private Instant updatedAt;
    @Column(name = "updated_by")
    private String updatedBy;
    @Column(name = "published_at")
    private Instant publishedAt;
    @Column(name = "submitted_at")
    private Instant submittedAt;
    @Version
    private long version;

    protected Article() {
    }

    /** A new draft of the section. */
    public Article(Section section, ArticleText text, Topic topic, Set<Section> chosen, String author, Instant now) {
        this.id = Ids.next();
        this.section = section;
        this.state = ArticleState.DRAFT;
        this.createdAt = now;
        this.createdBy = author;
        revise(text, topic, chosen, author, now);
    }

    final void revise(ArticleText text, Topic newTopic, Set<Section> newChosen, String author, Instant now) {
        this.title = text.title();
        this.lead = text.lead();
        this.bodyHtml = text.bodyHtml();
        this.bodyText = ArticleHtml.text(bodyHtml);
        this.readingMinutes = ArticleHtml.readingMinutes(bodyHtml);
        this.byline = text.byline();
        this.topic = newTopic;
        this.audience = text.audience().kind();
        this.chosen.retainAll(newChosen);
        this.chosen.addAll(newChosen);
        touch(author, now);
    }

    /** Shows the article to its audience; the first time fixes its address and its date. */
    public void publish(String author, Instant now) {
        if (slug == null) {
            var suffix = id.toString();
            slug = Texts.slug(title) + "-" + suffix.substring(suffix.length() - 6);
        }
        if (publishedAt == null) {
            publishedAt = now;
        }
        state = ArticleState.PUBLISHED;
        submittedAt = null;
        touch(author, now);
    }

    /** Hands the draft in to those who publish in its section. */
    void submit(String author, Instant now) {
        submittedAt = now;
        touch(author, now);
    }

    /** Takes the article back to a draft; its address stays its own. */
    void unpublish(String author, Instant now) {
        state = ArticleState.DRAFT;
        touch(author, now);
    }

    private void touch(String author, Instant now) {
        updatedBy = author;
        updatedAt = now;
    }

    /** @throws Outdated if the caller's copy is not the newest */
    void requireVersion(long expected) {
        if (expected != version) {
            throw new Outdated(version, updatedBy, updatedAt);
        }
    }

    /** Whether this caller may read the article: editors of its section always, its audience once it is published. */
    public boolean isReadableBy(Caller caller) {
        if (caller.has(SectionRole.EDITOR, section.getCode())) {
            return true;
        }
        return state == ArticleState.PUBLISHED && caller.staff() && (audience == Audience.Kind.HOSPITAL
                || caller.has(SectionRole.MEMBER, section.getCode())
                || audience == Audience.Kind.SECTIONS
                        && chosen.stream().anyMatch(other -> caller.has(SectionRole.MEMBER, other.getCode())));
    }

    /** Who may read it once it is published. */
    public Audience getAudience() {
        return new Audience(audience, audience != Audience.Kind.SECTIONS ? Set.of()
                : chosen.stream().map(Section::getCode).collect(Collectors.toSet()));
    }

    public boolean isPublished() {
        return state == ArticleState.PUBLISHED;
    }

    public UUID getId() {
        return id;
    }

    public Section getSection() {
        return section;
    }

    public String getSlug() {
        return slug;
    }

    public ArticleState getState() {
        return state;
    }

    public String getTitle() {
        return title;
    }

    public String getLead() {
        return lead;
    }

    public String getBodyHtml() {
        return bodyHtml;
    }

    public String getByline() {
        return byline;
    }

    public Topic getTopic() {
        return topic;
    }

    public int getReadingMinutes() {
        return readingMinutes;
    }

    public int getPictureCount() {
        return pictureCount;
    }

    public UUID getCoverId() {
        return coverId;
    }

    public long getViews() {
        return views;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }

    public String getUpdatedBy() {
        return updatedBy;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    /** Whether the draft waits for approval. */
    public boolean isSubmitted() {
        return submittedAt != null;
    }

    public long getVersion() {
        return version;
    }
}
