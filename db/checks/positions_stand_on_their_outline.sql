-- Rows returned are sites whose public position lies away from their public outline.
select id, slug from register.site
where public_outline is not null and not st_intersects(public_outline, position);
