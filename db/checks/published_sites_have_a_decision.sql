-- Rows returned are sites that the public sees from a report that no reviewer decided to publish.
select site.id, site.slug, submission.status
from register.site
join intake.submission on submission.site_id = site.id
where submission.status not in ('published', 'kept_as_memory')
   or not exists (
     select from intake.review_event
     where review_event.submission_id = submission.id
       and review_event.move in ('publish', 'keep_as_memory')
   );
