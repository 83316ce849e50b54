import { routes } from "@manufacture/contract/routes";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { call } from "../api.ts";

/** Who is signed in. */
export const useSession = () =>
  useQuery({ queryKey: ["session"], queryFn: ({ signal }) => call(routes.session, { signal }) });

/** Ends the session, and forgets everything that only a reviewer may see. */
export function useSignOut() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => call(routes.signOut),
    onSuccess: async () => {
      await navigate({ to: "/connexion" });
      queries.clear();
    },
  });
}
