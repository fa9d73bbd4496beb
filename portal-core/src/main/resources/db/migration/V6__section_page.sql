-- What the page of a section says besides its name: lists of a label and what belongs to it, as JSON.
alter table section
    add opening_hours  text not null default '',
    add links          text not null default '[]' check (links is json array),
    add contact_points text not null default '[]' check (contact_points is json array);
